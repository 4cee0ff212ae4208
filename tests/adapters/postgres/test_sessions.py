"""Connections notice a server that fell silent; news has one of its own, which is made anew when it breaks."""

from itertools import count

import psycopg
from psycopg.conninfo import make_conninfo

from adapters.postgres.addresses import Address
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.news import CHANNEL
from adapters.postgres.recorder import PostgresRecorder
from adapters.postgres.sessions import PATIENCE, connect
from tests.support.entry_samples import CAST, draft, request

_TELLERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE %s"


def test_every_connection_notices_a_silent_server(database: Database) -> None:
    with connect(database.address) as own, database.connection() as pooled:
        for connection in (own, pooled):
            assert connection.info.get_parameters().items() >= PATIENCE.items()


def test_an_address_may_ask_for_another_patience(database_address: str) -> None:
    with connect(Address.parse(make_conninfo(database_address, keepalives_idle=5))) as connection:
        assert connection.info.get_parameters()["keepalives_idle"] == "5"


def test_news_is_told_again_after_its_connection_broke(database: Database) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store, numbers = PostgresRecorder(database, "ledger"), count(1)
    with psycopg.connect(str(database.address), autocommit=True) as listener:
        listener.execute(f"LISTEN {CHANNEL}")

        def heard_of_growth() -> str:
            while True:
                store.submit(request(next(numbers), draft(CAST)))
                for notice in listener.notifies(timeout=0.1, stop_after=1):
                    return notice.payload

        assert heard_of_growth().startswith("ledger ")
        assert listener.execute(_TELLERS, ("SELECT pg_notify%",)).rowcount == 1
        list(listener.notifies(timeout=0))
        assert heard_of_growth().startswith("ledger ")
