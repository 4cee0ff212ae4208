"""A group that adopts a key, approves a budget, shares a cost and settles it: every command as people write it."""

from collections.abc import Iterator

from tests.support.submitting import DALHEIM, ELVNES, FOSSMO, SKOGVATN, YTRE_SUND

COUNTED = {ELVNES: 15_303, YTRE_SUND: 9_498, DALHEIM: 3_785, FOSSMO: 2_491, SKOGVATN: 1_247}
NAMES = {ELVNES: "Elvnes", YTRE_SUND: "Ytre Sund", DALHEIM: "Dalheim", FOSSMO: "Fossmo", SKOGVATN: "Skogvatn"}
COMPONENTS = (
    {"basis": "equal", "weight": 3_000},
    {
        "basis": "population",
        "weight": 7_000,
        "figures": [{"member": member, "figure": figure} for member, figure in COUNTED.items()],
        "source": "SSB, 2. kvartal 2015",
        "counted_on": "2015-07-01",
    },
)
BUDGET, ACTUAL = 486_500_00, 512_380_00
Step = tuple[str, dict[str, object]]


def steps() -> Iterator[Step]:
    """Every command up to the settlement, with its content."""
    yield from _group()
    yield from _carried("cost-key", "on-the-key")
    key = {"key": "key", "members": list(COUNTED), "components": COMPONENTS, "valid_from": "2026-01-29"}
    yield "adopt-cost-key", _said("2026-01-29", **key, motion="on-the-key")
    yield "open-cost-pool", _said("2026-01-29", pool="process", title="The process", key="key")
    yield from _carried("budget", "on-the-budget")
    yield "approve-budget", _said("2026-01-29", pool="process", amount=BUDGET, motion="on-the-budget")
    cost = {"cost": "legal-help", "what": "legal help", "paid_by": ELVNES, "incurred_on": "2026-03-01"}
    yield "incur-cost", _said("2026-03-10", pool="process", amount=ACTUAL, vat=128_095_00, **cost)
    yield "allocate-cost", _said("2026-03-11", pool="process", cost="legal-help")
    dispute = {"member": SKOGVATN, "cost": "legal-help", "reason": "It concerned the lead alone."}
    yield "dispute-share", _said("2026-03-17", SKOGVATN, pool="process", **dispute)
    yield "close-settlement", _said("2026-03-31", pool="process", settlement="final")


def _said(day: str, organisation: str = ELVNES, /, **content: object) -> dict[str, object]:
    by = {"person": f"p-{organisation}", "role": "controller", "organisation": organisation}
    return {"at": f"{day}T10:00:00+01:00", "by": by, "group": "namdal", **content}


def _group() -> Iterator[Step]:
    scope = {"name": "Namdal", "scope": "Alarms", "form": "joint-procurement", "lead": ELVNES}
    yield "form-group", _said("2025-10-01", **scope)
    terms = {
        "quorum_percent": 50,
        "chair_has_casting_vote": False,
        "recused_count_towards_quorum": False,
        "written_procedure_allowed": True,
        "late_accession_allowed": False,
        "exit_notice_months": 12,
    }
    yield "adopt-agreement", _said("2025-10-01", version=1, terms=terms, valid_from="2025-10-01")
    for member, name in NAMES.items():
        if member != ELVNES:
            yield "invite-member", _said("2025-10-02", member=member, name=name)
        decision = {"decided_by": "council", "case_number": "2025/120-4", "decided_on": "2025-10-03"}
        yield (
            "join-group",
            _said("2025-10-03", member, member=member, name=name, valid_from="2025-10-03", **decision),
        )
        person = {"person": f"p-{member}", "name": f"The voice of {name}", "capacity": "representative"}
        yield "appoint-representative", _said("2025-10-04", member, member=member, valid_from="2025-10-04", **person)


def _carried(matter: str, motion: str) -> Iterator[Step]:
    put = {"matter": matter, "title": f"A {matter}", "text": f"The {matter} is adopted.", "proposed_by": ELVNES}
    yield "put-motion", _said("2026-01-20", motion=motion, **put)
    procedure = {"procedure": "written", "deadline": "2026-01-28T12:00:00+01:00"}
    yield "open-ballot", _said("2026-01-21", motion=motion, procedure=procedure)
    for member in NAMES:
        yield "cast-vote", _said("2026-01-22", member, motion=motion, member=member, choice="for")
    yield "close-ballot", _said("2026-01-28", motion=motion)
