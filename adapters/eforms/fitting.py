"""Lots that fit into an entry: what is longer than an entry may be is shortened, and told."""

from adapters.eforms import places, remedies, sayings
from adapters.eforms.findings import Findings
from adapters.eforms.telling import told
from domain.notices.contents import NoticeLot
from domain.notices.values import NoticeCriterion

MOST_BYTES = 44_000


def fitting_lot(lot: NoticeLot, findings: Findings) -> NoticeLot:
    """The lot as it is where it fits; else without its criteria's descriptions, then with as many criteria as fit."""
    if _bytes(lot) <= MOST_BYTES:
        return lot
    bare = tuple(one.model_copy(update={"description": None}) for one in lot.criteria)
    shorter = _with(lot, bare)
    kept = len(bare)
    while kept and _bytes(shorter) > MOST_BYTES:
        kept = kept * 3 // 4
        shorter = _with(lot, bare[:kept])
    findings.warn(
        told(places.LOT, reference=lot.reference),
        told(sayings.TOO_LONG_LOT, kept=kept, all=len(bare)),
        remedies.KEEP_FILE,
    )
    return shorter


def _with(lot: NoticeLot, criteria: tuple[NoticeCriterion, ...]) -> NoticeLot:
    return lot.model_copy(update={"criteria": criteria})


def _bytes(lot: NoticeLot) -> int:
    return len(lot.model_dump_json().encode())
