"""The program `samkjop`: finds the command, and turns every failure into a sentence and an exit code."""

import importlib
import os
import sys
import traceback
from importlib.metadata import PackageNotFoundError, version

from typer import Exit
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

HELP = """The book a joint municipal purchasing group keeps together.

Every command takes --data DIR (or SAMKJOP_DATA): where the keys and the embedded database lie. SAMKJOP_DATABASE_URL
names another PostgreSQL. What prints takes --json.

Exit codes: 0 done, 1 something is wrong with what was checked, 2 the call or its input cannot be read,
3 a rule rejected a command, 4 a conflict (others were quicker, or an id was used for something else),
5 database, disk or keys cannot be used, 70 a fault in Samkjøp itself, 130 interrupted.
"""

COMMANDS = {
    "demo": "Play the scenario, verify it, and serve it.",
    "serve": "Serve the API and its start page on this machine.",
    "stop": "Stop the embedded database.",
    "status": "Tell how the database, the ledgers and their projections are.",
    "ledgers": "List the ledgers, or create one.",
    "record": "Record one command.",
    "play": "Record the commands of a script, one JSON object a line.",
    "import": "Read published notices (eForms) from files, and record them.",
    "events": "Print the events of a ledger.",
    "show": "Show one thing as it stands or stood, or one event.",
    "trail": "Tell what happened to something: who, for whom, when, why.",
    "shares": "Tell what each member bears of the shared costs, and how every share was found.",
    "fairness": "Tell whether a procurement was fair, check by check, with the evidence.",
    "treatment": "Tell which supplier knew what, when, and how long before the others.",
    "verify": "Recompute everything from the entries, and say where it is wrong.",
    "publish": "Extend the tree to the newest entry and sign a checkpoint.",
    "export": "Write a ledger's published log to a folder.",
    "check": "Check an exported log, without any database.",
    "rebuild": "Make projections anew, or hold them against the entries.",
}
_MODULES = {"import": "importing"}  # a module cannot be named after a word of the language


class LazyCommand(TyperCommand):
    """A command whose module is imported when it is called, not when it is listed."""

    def make_context(self, *args: object, **extra: object):  # noqa: ANN201  the library names the type privately
        """The context of the command itself."""
        module = importlib.import_module(f"adapters.cli.commands.{_MODULES.get(self.name or '', self.name)}")
        return get_command(module.app).make_context(*args, **extra)  # pyright: ignore[reportArgumentType]


class Program(TyperGroup):
    """All commands."""

    def invoke(self, ctx: object) -> object:
        """Run the command that was called; a failure becomes a sentence on stderr and its exit code."""
        try:
            return super().invoke(ctx)  # pyright: ignore[reportArgumentType]
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise Exit(0) from None
        except Exception as fault:
            failures = importlib.import_module("adapters.cli.failures")
            told = failures.told(fault)
            if told is None:
                raise
            if os.environ.get("SAMKJOP_DEBUG"):
                traceback.print_exc()
            sys.stdout.flush()
            sys.stderr.write(f"{told.text}\n")
            raise Exit(told.code) from None


def program() -> Program:
    """The program with its commands, none of them loaded yet."""
    commands = {name: LazyCommand(name, help=text) for name, text in COMMANDS.items()}
    return Program(name="samkjop", help=HELP, commands=dict(commands), no_args_is_help=True, rich_markup_mode=None)


def run() -> None:
    """The entry point."""
    if sys.argv[1:] == ["--version"]:
        try:
            installed = version("samkjop")
        except PackageNotFoundError:
            installed = "(run from its source, not installed: the version is not known)"
        sys.stdout.write(f"samkjop {installed}\n")
        return
    program().main(prog_name="samkjop")


if __name__ == "__main__":
    run()
