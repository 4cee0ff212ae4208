import json
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import Call
from tests.support.shared_costs import ACTUAL, steps
from tests.support.submitting import ELVNES, OYVAER, SKOGVATN

BOOK = "shares"
AS_TOLD = [200_544_37, 136_132_28, 72_741_03, 58_382_85, 44_579_47]


@pytest.fixture(autouse=True)
def recorded(samkjop: Call, tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text("\n".join(json.dumps({"command": name, **content}) for name, content in steps()))
    assert samkjop("play", str(script), "--ledger", BOOK, "--create").code == 0


def test_every_share_is_printed_with_how_it_was_found(samkjop: Call) -> None:
    told = samkjop("shares", BOOK).out.replace("\xa0", " ")
    assert "Kostnadspotten «The process» ble åpnet, med nøkkelen key" in told
    assert "Elvnes: 200 544,37 kr" in told
    assert "30 % i like deler: 153 714,00 kr delt på 5 er 30 742,80 kr" in told
    assert "70 % etter folketall: 358 666,00 kr · 1 247 / 32 324" in told
    assert "vedtatt i A cost-key og gjeldende fra 29. januar 2026" in told
    assert "Skogvatn bestrider sin andel" in told
    assert "Skogvatn: 42 327,79 kr" in told
    assert "Alt som er delt: 512 380,00 kr." in told


def test_shares_are_told_in_the_language_asked_for(samkjop: Call) -> None:
    assert "Elvnes: NOK 200,544.37" in samkjop("shares", BOOK, "--language", "en").out
    assert "skal delast" in samkjop("shares", BOOK, "--language", "nn").out


def test_a_program_reads_the_shares_as_json(samkjop: Call) -> None:
    document = samkjop("shares", BOOK, "--json").document
    (one,) = document["pools"]
    assert document["ledger"] == BOOK
    assert [share["total"] for share in one["pool"]["costs"][0]["by"]["shares"]] == AS_TOLD
    budget, cost = one["account"]["sharings"]
    assert [share["total"] for share in one["account"]["totals"]] == AS_TOLD
    assert (budget["about"], cost["about"]) == ("on-the-budget", "legal-help")
    assert cost["shares"][0]["name"] == "Elvnes"
    assert all(share["explanation"] for share in cost["shares"])


def test_a_member_gets_its_statement(samkjop: Call) -> None:
    told = samkjop("shares", BOOK, "--member", SKOGVATN, "--language", "en").out
    assert "The process: Skogvatn" in told
    assert "NOK -44,579.47  Share of legal-help on 1 March 2026: legal help" in told
    assert "Disputed (legal-help): It concerned the lead alone." in told
    assert told.rstrip().endswith("Skogvatn owes nothing and has nothing coming.")
    (statement,) = samkjop("shares", BOOK, "--member", SKOGVATN, "--json").document["statements"]
    assert (statement["member"], statement["balance"], statement["budgeted"]) == (SKOGVATN, 0, 42_327_79)


def test_a_statement_of_an_earlier_moment_tells_what_was_owed_then(samkjop: Call) -> None:
    head = samkjop("shares", BOOK, "--json").document["pools"][0]["pool"]["spent"]
    assert head == ACTUAL
    settled = len(samkjop("events", BOOK).out.splitlines())
    before = samkjop("shares", BOOK, "--member", ELVNES, "--at", str(settled - 1), "--language", "en").out
    assert f"Elvnes has NOK {311_835_63 // 100:,}.63 coming." in before
    unshared = samkjop("shares", BOOK, "--member", ELVNES, "--at", str(settled - 3), "--language", "en").out
    assert "NOK 512,380.00 has been paid and waits to be shared." in unshared


def test_a_stranger_has_an_empty_statement(samkjop: Call) -> None:
    (statement,) = samkjop("shares", BOOK, "--member", OYVAER, "--json").document["statements"]
    assert (statement["lines"], statement["balance"]) == ([], 0)


def test_one_pool_can_be_asked_for(samkjop: Call) -> None:
    assert len(samkjop("shares", BOOK, "--pool", "process", "--json").document["pools"]) == 1


def test_a_ledger_without_pools_says_so(samkjop: Call) -> None:
    told = samkjop("shares", BOOK, "--at", "1")
    assert (told.code, told.out) == (0, "")
    assert "no pool of shared costs at that moment" in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--pool", "unheard-of"), "knows nothing of pool:unheard-of"),
        (("--pool", "Not a pool"), "no pool reference"),
        (("--member", "123"), "nine digits"),
        (("--at", "yesterday"), "is no moment"),
    ],
)
def test_bad_calls_are_refused_in_words(samkjop: Call, arguments: tuple[str, ...], said: str) -> None:
    refused = samkjop("shares", BOOK, *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
