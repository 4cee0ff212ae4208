"""`--as-of`: how things stood on a day, alone and together with `--at`."""

import json
from pathlib import Path

import pytest

from tests.adapters.cli.conftest import Call
from tests.support.shared_costs import steps
from tests.support.submitting import ELVNES

BOOK = "stood"


@pytest.fixture(autouse=True)
def recorded(samkjop: Call, tmp_path: Path) -> None:
    """A cost of March is shared; then somebody remembers that Indre Vik was invited in January."""
    inviting = {"group": "namdal", "member": "314915003", "name": "Indre Vik", "at": "2026-01-15T10:00:00+01:00"}
    by = {"person": f"p-{ELVNES}", "role": "controller", "organisation": ELVNES}
    script = tmp_path / "script.jsonl"
    lines = [*steps(), ("invite-member", {**inviting, "by": by})]
    script.write_text("\n".join(json.dumps({"command": name, **content}) for name, content in lines))
    assert samkjop("play", str(script), "--ledger", BOOK, "--create").code == 0


def test_a_thing_is_shown_as_it_stood_whenever_it_was_recorded(samkjop: Call) -> None:
    asked = ("show", BOOK, "groups", "namdal", "--as-of", "2026-02-01")
    shown = samkjop(*asked).out
    assert "Indre Vik" in shown
    assert "(as of 2026-02-01, " in shown
    assert "Indre Vik" not in samkjop(*asked, "--at", "20").out
    assert "Indre Vik" not in samkjop("show", BOOK, "groups", "namdal", "--as-of", "2026-01-14").out


def test_shares_are_told_as_they_stood(samkjop: Call) -> None:
    assert "legal help" in samkjop("shares", BOOK, "--as-of", "2026-03-11").out
    before = samkjop("shares", BOOK, "--as-of", "2026-03-09").out
    assert "The process" in before
    assert "legal help" not in before
    nothing = samkjop("shares", BOOK, "--as-of", "2025-12-01", "--at", "20")
    assert (nothing.code, nothing.out) == (0, "")
    assert "has no pool of shared costs that had occurred by the end of 2025-12-01 at that moment" in nothing.err


def test_the_trail_and_the_events_hold_only_what_had_occurred(samkjop: Call) -> None:
    def positions(*asked: str) -> list[object]:
        return [one["position"] for one in samkjop(*asked, "--json").documents]

    everything = positions("trail", BOOK)
    stood = positions("trail", BOOK, "--as-of", "2026-02-01")
    assert stood[0] == 1
    assert everything[-1] == stood[-1]
    assert len(stood) < len(everything)
    assert positions("events", BOOK, "--as-of", "2026-02-01") == stood
    assert positions("trail", BOOK, "--as-of", "2026-02-01", "--at", "20") == everything[:20]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", BOOK, "groups", "namdal", "--as-of", "soon"), "--as-of 'soon' is no day"),
        (("trail", BOOK, "--as-of", "2026-02-30"), "--as-of '2026-02-30' is no day"),
        (("shares", BOOK, "--as-of", "1769900000"), "is no day: write it as 2026-10-21"),
        (("events", BOOK, "--as-of", "2026-02-01", "--follow"), "give one of them"),
        (("show", BOOK, "1", "--as-of", "2026-02-01"), "leave out --as-of"),
        (
            ("show", BOOK, "groups", "namdal", "--as-of", "2025-01-01"),
            "knows nothing of group:namdal that had occurred by the end of 2025-01-01",
        ),
        (
            ("trail", BOOK, "group:namdal", "--as-of", "2025-01-01"),
            "knows nothing of group:namdal that had occurred by",
        ),
    ],
)
def test_a_day_that_cannot_be_shown_is_refused_in_words(samkjop: Call, arguments: tuple[str, ...], said: str) -> None:
    refused = samkjop(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in " ".join(refused.err.split())
