"""Where a deployment keeps its ledgers and keys: options first, then the environment, then what fits the machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from adapters.embedded.folders import data_folder

DATABASE_VARIABLE = "SAMKJOP_DATABASE_URL"
ORIGIN_VARIABLE = "SAMKJOP_ORIGIN"
DEFAULT_ORIGIN = "samkjop.invalid"


@dataclass(frozen=True, slots=True)
class Settings:
    """The data folder (keys, and the embedded database), the address of another database, and the origins' prefix."""

    data: Path
    database: str | None = None
    origin: str = DEFAULT_ORIGIN

    @classmethod
    def chosen(cls, data: Path | None = None, environment: Mapping[str, str] = os.environ) -> "Settings":
        """The settings that an option and the environment lead to."""
        return cls(
            data=data_folder(data),
            database=environment.get(DATABASE_VARIABLE) or None,
            origin=environment.get(ORIGIN_VARIABLE) or DEFAULT_ORIGIN,
        )

    @property
    def keys(self) -> Path:
        """The folder of the master key and the signing keys."""
        return self.data / "keys"
