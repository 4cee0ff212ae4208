"""What went wrong, told to the person at the keyboard, and the exit code that says of which kind it is."""

import importlib
import logging
from dataclasses import dataclass
from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    REJECTED = 3
    CONFLICT = 4
    UNAVAILABLE = 5
    FAULT = 70
    INTERRUPTED = 130


@dataclass(eq=False)
class BadInput(Exception):
    """The call or its input cannot be read."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(eq=False)
class Refused(Exception):
    """A rule rejected a command; the text says which and why."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Told:
    """The text for the user, and the exit code."""

    text: str
    code: ExitCode


_KINDS = (
    (ExitCode.USAGE, "adapters.cli.failures", ("BadInput",)),
    (ExitCode.REJECTED, "adapters.cli.failures", ("Refused",)),
    (ExitCode.USAGE, "application.recording.submissions", ("UnknownCommand", "MalformedCommand")),
    (ExitCode.USAGE, "application.ledgers.host", ("UnknownLedger", "LedgerNameTaken")),
    (ExitCode.USAGE, "adapters.scripts.reading", ("BadScript",)),
    (ExitCode.USAGE, "adapters.http.serving", ("NotLoopback",)),
    (ExitCode.USAGE, "adapters.entries.admission", ("NotStorable",)),
    (ExitCode.CONFLICT, "application.recording.ports", ("CommandIdReused",)),
    (ExitCode.CONFLICT, "application.recording.handler", ("Contention",)),
    (ExitCode.CONFLICT, "adapters.transparency.export", ("ExportRefused",)),
    (ExitCode.FINDINGS, "application.transparency.publishing", ("RootsDisagree",)),
    (ExitCode.UNAVAILABLE, "application.recording.ports", ("LedgerUnavailable",)),
    (ExitCode.UNAVAILABLE, "adapters.http.serving", ("PortTaken",)),
    (ExitCode.UNAVAILABLE, "adapters.embedded.failures", ("EmbeddedFailure",)),
    (ExitCode.UNAVAILABLE, "adapters.postgres.sessions", ("DatabaseTooOld",)),
    (ExitCode.UNAVAILABLE, "adapters.postgres.migrating", ("MigrationFault",)),
    (ExitCode.UNAVAILABLE, "adapters.postgres.projections.tables", ("TableDiffers",)),
    (ExitCode.UNAVAILABLE, "application.projections.reading", ("NotReadable",)),
    (ExitCode.UNAVAILABLE, "adapters.entries.codec", ("UnknownEventType",)),
    (ExitCode.UNAVAILABLE, "adapters.postgres.addresses", ("UnusableAddress", "UnsafeSwitch")),
    (ExitCode.UNAVAILABLE, "adapters.vault.master_key", ("MasterKeyUnusable",)),
    (ExitCode.UNAVAILABLE, "adapters.vault.keyring", ("WrongMasterKey", "Undecipherable")),
    (ExitCode.UNAVAILABLE, "adapters.transparency.key_files", ("KeyFileUnusable",)),
)


def told(fault: Exception) -> Told | None:
    """What to say and how to end; None for what the command line library says by itself (a call it cannot read)."""
    kind = type(fault)
    if kind.__module__.startswith("typer."):
        return None
    for base in kind.__mro__:
        for code, module, names in _KINDS:
            if base.__module__ == module and base.__name__ in names:
                return Told(_sentence(fault), code)
    if kind.__module__.startswith("psycopg"):
        failures = importlib.import_module("adapters.postgres.failures")
        return Told(_sentence(failures.unavailable(fault)), ExitCode.UNAVAILABLE)
    if isinstance(fault, OSError):
        return Told(f"{fault.filename or 'A file'}: {fault.strerror or fault}.", ExitCode.UNAVAILABLE)
    logging.getLogger(__name__).debug("unforeseen", exc_info=fault)
    text = f"Something went wrong inside Samkjøp ({kind.__name__}: {fault}). SAMKJOP_DEBUG=1 shows where."
    return Told(text, ExitCode.FAULT)


def _sentence(fault: Exception) -> str:
    text = str(fault).strip() or type(fault).__name__
    return f"{text[0].upper()}{text[1:]}"
