"""Where the database is: an address as people write it, as the parts the event sourcing library wants."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo

UNSAFE_SWITCH = "POSTGRES_ENABLE_DB_FUNCTIONS"
_OFF = {"", "0", "n", "no", "f", "false", "off"}
_PARTS = ("dbname", "host", "port", "user", "password")


class UnusableAddress(ValueError):
    """The address cannot be read; the message says why."""


class UnsafeSwitch(RuntimeError):
    """The environment asks the event sourcing library for functions that lose events for followers."""


def refuse_unsafe_switch(environment: Mapping[str, str] = os.environ) -> None:
    """Refuse to work with the library's own database functions switched on.

    Raises:
        UnsafeSwitch: POSTGRES_ENABLE_DB_FUNCTIONS is set to anything but a plain no.
    """
    if environment.get(UNSAFE_SWITCH, "").strip().lower() not in _OFF:
        raise UnsafeSwitch(
            f"{UNSAFE_SWITCH} is set: it makes the event sourcing library write without a lock, so that followers lose "
            "events. Unset it and start again."
        )


@dataclass(frozen=True, slots=True)
class Address:
    """A PostgreSQL database, by the parts of its address."""

    dbname: str
    host: str
    port: str
    user: str
    password: str = field(repr=False)
    others: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Read a URL (`postgresql://…`) or a connection string (`host=… dbname=…`).

        Raises:
            UnusableAddress: it is neither.
        """
        try:
            parts = {key: str(value) for key, value in conninfo_to_dict(text).items() if value is not None}
        except ProgrammingError as fault:
            raise UnusableAddress(f"the database's address cannot be read: {str(fault).strip()}") from fault
        main = {key: parts.pop(key, "") for key in _PARTS}
        return cls(**main, others=parts)

    @property
    def parameters(self) -> dict[str, str]:
        """What libpq is told: only what the address says, so that its own defaults hold for the rest."""
        main = {"dbname": self.dbname, "host": self.host, "port": self.port}
        secret = {"user": self.user, "password": self.password}
        return {key: value for key, value in {**main, **secret, **self.others}.items() if value}

    def __str__(self) -> str:
        """The address without the password."""
        return make_conninfo(**{key: value for key, value in self.parameters.items() if key != "password"})
