"""Whoever owns a database is not always allowed to make or grant the application's role: told with what to run."""

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from psycopg.sql import SQL, Identifier

from adapters.postgres.addresses import Address
from adapters.postgres.migrating import migrate, what_is_needed
from application.recording.ports import LedgerUnavailable
from tests.support.databases import Server


def test_an_owner_who_is_no_member_of_the_role_is_told_what_a_superuser_must_run(server: Server) -> None:
    with server.database() as other, server.database() as address:
        migrate(Address.parse(other))
        owner = f"owner_of_{Address.parse(address).dbname}"
        with psycopg.connect(address, autocommit=True) as superuser:
            superuser.execute(SQL("CREATE ROLE {} LOGIN PASSWORD 'secret'").format(Identifier(owner)))
            database = Identifier(superuser.info.dbname)
            superuser.execute(SQL("ALTER DATABASE {} OWNER TO {}").format(database, Identifier(owner)))
            as_owner = Address.parse(make_conninfo(address, user=owner, password="secret"))
            try:
                with pytest.raises(LedgerUnavailable, match=f'must run GRANT samkjop_app TO "{owner}"'):
                    migrate(as_owner)
                superuser.execute(SQL("GRANT samkjop_app TO {}").format(Identifier(owner)))
                migrate(as_owner)
            finally:
                superuser.execute(SQL("ALTER DATABASE {} OWNER TO CURRENT_USER").format(database))
                superuser.execute(SQL("REASSIGN OWNED BY {} TO CURRENT_USER").format(Identifier(owner)))
                superuser.execute(SQL("DROP OWNED BY {}").format(Identifier(owner)))
                superuser.execute(SQL("DROP ROLE {}").format(Identifier(owner)))


def test_on_a_fresh_cluster_it_is_told_who_can_make_the_role() -> None:
    told = what_is_needed("plain", is_made=False, is_member=False)
    assert 'CREATE ROLE samkjop_app NOLOGIN; GRANT samkjop_app TO "plain"' in told
    assert "a superuser or a user with CREATEROLE" in told


def test_a_member_who_does_not_own_the_database_is_sent_to_its_owner() -> None:
    assert "let its owner apply the migrations" in what_is_needed("plain", is_made=True, is_member=True)
