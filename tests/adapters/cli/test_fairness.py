"""What the ledger knew at a moment and what of the rules was known on a day are two questions."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from domain.kernel.instants import day_of
from tests.adapters.cli.conftest import Call
from tests.adapters.cli.test_importing import documents

BY = {"person": "p-elv-3", "role": "lead-purchaser", "organisation": "314910001"}
LINES: tuple[dict[str, Any], ...] = (
    {"command": "open-procurement", "title": "Beds", "subject": "Beds", "buyers": ["314910001"], "lead": "314910001"},
    {
        "command": "estimate-value",
        "estimates": [{"member": "314910001", "amount": 230_000_000}],
        "total": 230_000_000,
        "basis": "Offers",
    },
    {"command": "decide-classification", "main_kind": "goods", "cpv": "33192000-2", "reason": "Goods"},
    {"command": "choose-procedure", "procedure": "open", "part": "part-ii", "reason": "Many can deliver"},
)
ASKED = ("fairness", "march", "beds", "--check", "FC-04", "--as-of", "2022-03-20", "--json")


def test_a_threshold_that_was_corrected_is_judged_as_known_on_the_day_that_is_asked_for(
    samkjop: Call, tmp_path: Path
) -> None:
    script = tmp_path / "script.jsonl"
    told = ({**line, "at": "2022-03-20T09:00:00+01:00", "by": BY, "procurement": "beds"} for line in LINES)
    script.write_text("\n".join(json.dumps(line) for line in told))
    assert samkjop("play", str(script), "--ledger", "march", "--create").code == 0
    then = samkjop(*ASKED, "--rules-known-on", "2022-03-20").document["view"]
    assert then["rules_known_on"] == "2022-03-20"
    assert then["checks"][0]["verdict"] == "passed"
    assert samkjop(*ASKED).document["view"]["checks"][0]["verdict"] == "failed"
    assert samkjop(*ASKED, "--rules-known-on", "March").code != 0


def test_the_moment_of_a_position_is_told_and_the_rules_are_those_known_then(samkjop: Call, tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    told = ({**line, "at": "2022-03-20T09:00:00+01:00", "by": BY, "procurement": "beds"} for line in LINES)
    script.write_text("\n".join(json.dumps(line) for line in told))
    assert samkjop("play", str(script), "--ledger", "positions", "--create").code == 0
    asked = ("fairness", "positions", *ASKED[2:])
    recorded = {one["position"]: one["recordedat"] for one in documents(samkjop("events", "positions", "--json").out)}
    at_three = samkjop(*asked, "--as-known-at", "3").document
    assert (at_three["position"], at_three["view"]["known_at"]) == (3, recorded[3])
    assert at_three["view"]["rules_known_on"] == day_of(datetime.fromisoformat(recorded[3])).isoformat()
    assert samkjop(*asked).document["view"]["known_at"] is None
