import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from adapters.cli import main
from adapters.cli.main import COMMANDS
from tests.adapters.cli.conftest import Call
from tests.adapters.cli.contents import forming
from tests.journeys.calls import PROGRAM, environment, run_program


def test_every_command_has_help(samkjop: Call) -> None:
    listed = samkjop("--help")
    assert listed.code == 0
    for name in COMMANDS:
        assert name in listed.out
        assert samkjop(name, "--help").code == 0


def test_help_loads_no_database_and_no_web_framework() -> None:
    script = "import sys; from adapters.cli.main import program; program(); print(*sys.modules)"
    ended = subprocess.run([PROGRAM[0], "-c", script], env=environment(), capture_output=True, text=True, check=True)
    assert not {"psycopg", "fastapi", "eventsourcing", "cryptography"} & set(ended.stdout.split())


@pytest.mark.parametrize("module", ["adapters.cli", "adapters.cli.main"])
def test_the_program_runs_as_a_module_too(module: str) -> None:
    command = [PROGRAM[0], "-m", module, "stattus"]
    ended = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert (ended.returncode, "'status'" in ended.stderr) == (2, True)


def test_a_mistyped_command_gets_a_suggestion(samkjop: Call) -> None:
    refused = samkjop("stattus")
    assert refused.code == 2
    assert "'status'" in refused.err


@pytest.mark.parametrize("address", ["host=127.0.0.1 port=1 dbname=nothing connect_timeout=2", "no address at all"])
def test_a_database_that_cannot_be_used_is_told_without_a_traceback(tmp_path: Path, address: str) -> None:
    extra = {"SAMKJOP_DATABASE_URL": address, "SAMKJOP_DATA": str(tmp_path)}
    refused = run_program(["status"], extra)
    assert (refused.code, refused.out) == (5, "")
    assert refused.err
    assert "Traceback" not in refused.err


def test_a_traceback_is_there_for_who_asks(tmp_path: Path) -> None:
    extra = {"SAMKJOP_DATABASE_URL": "no address at all", "SAMKJOP_DATA": str(tmp_path), "SAMKJOP_DEBUG": "1"}
    assert "Traceback" in run_program(["status"], extra).err


def test_serving_to_other_machines_is_refused(samkjop: Call) -> None:
    refused = samkjop("serve", "--host", "192.0.2.1")
    assert refused.code == 2
    assert "sign-in" in refused.err


def test_a_reader_that_goes_away_is_no_error(samkjop: Call, data: Path) -> None:
    samkjop("ledgers", "create", "piped")
    samkjop("record", "piped", "form-group", forming("g"))
    with subprocess.Popen(
        [*PROGRAM, "events", "piped", "--follow", "--json", "--data", str(data)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as following:
        assert following.stdout is not None
        assert following.stderr is not None
        assert b"purchasing-group-formed" in following.stdout.readline()
        following.stdout.close()
        samkjop("record", "piped", "form-group", forming("h"))
        assert following.stderr.read() == b""
        assert following.wait() == 0


def test_a_ledger_name_is_checked(samkjop: Call) -> None:
    assert samkjop("ledgers", "create", "Not a name").code == 2
    assert samkjop("ledgers", "create", "named", "--origin", "first.example/log").code == 0
    assert samkjop("ledgers", "create", "named", "--origin", "other.example/log").code == 2
    assert "named" in samkjop("ledgers", "list").out


def test_the_version_is_told_as_unknown_where_the_program_is_not_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(main, "version", absent)
    monkeypatch.setattr(sys, "argv", ["samkjop", "--version"])
    main.run()
    assert capsys.readouterr().out == "samkjop (run from its source, not installed: the version is not known)\n"
