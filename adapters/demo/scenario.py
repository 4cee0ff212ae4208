"""The scenario of the demo, as a script that comes with the program."""

from datetime import date
from pathlib import Path

from adapters.scripts.reading import ScriptLine, read_script
from application.recording.catalogue import catalogue
from domain.kernel.identifiers import GroupId, PersonId, ProcurementId

LEDGER = "namdal"
GROUP = GroupId("namdal")
SIGNER = PersonId("p-elv-4")
PROCUREMENT = ProcurementId("trygghetsalarm-2026")
RANKED_ON = date(2026, 9, 15)
SIGNED_ON = date(2026, 10, 21)
CONTRACT_VALUE = 811_000_000
"""In øre without VAT."""
SCRIPT = Path(__file__).parent / "namdal.jsonl"

NOTICES = "kunngjort"
"""The ledger that published notices are imported into."""

NOTICE = Path(__file__).parent / "notice.xml"


def scenario() -> tuple[ScriptLine, ...]:
    """The lines of the scenario."""
    return read_script(SCRIPT, SCRIPT.read_text(encoding="utf-8"), catalogue())
