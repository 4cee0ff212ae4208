"""The matrix of equal treatment: one row for each supplier, one column for each piece of information."""

from collections.abc import Iterable
from datetime import date, datetime

from application.trails.in_languages import InLanguages
from application.treatment.pieces import Piece, PieceKind
from domain.kernel.events import Written
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant, day_of
from domain.kernel.organisations import SupplierId


class InformationColumn(Written):
    """A piece of information: what, how, when to some and when to all; `evidence` are the positions of its facts.

    `days_ahead` is how long the first knew it before the others, so far where they have not been told; None where it
    gives no lead by itself (a meeting).
    """

    kind: PieceKind
    what: str
    channel: str | None
    first_at: Instant | None
    all_at: Instant | None
    days_ahead: int | None
    says: InLanguages
    evidence: tuple[int, ...]


class InformationCell(Written):
    """When a supplier learned it: in days before the deadline, and before the others where it came first."""

    knew_at: Instant | None
    days_before_deadline: int | None
    days_before_others: int


class SupplierRow(Written):
    """One supplier; the cells stand in the order of the columns. Days are whole days of the Norwegian calendar."""

    supplier: SupplierId
    name: str
    has_bid: bool
    meetings: int
    minutes: int
    negotiations: int
    negotiated_minutes: int
    longest_lead: int
    cells: tuple[InformationCell, ...]


class TreatmentView(Written):
    """Who knew what when, and how long before the others; `untold` are columns that not all have been told of."""

    procurement: ProcurementId
    deadline: Instant | None
    information: tuple[InformationColumn, ...]
    suppliers: tuple[SupplierRow, ...]
    untold: tuple[int, ...]
    says: tuple[InLanguages, ...]


def lead_of(piece: Piece, until: date) -> int | None:
    """The days by which the first knew it before everybody, so far until the day; None where it gives no lead."""
    if not piece.may_give_a_lead:
        return None
    if piece.first_at is None:
        return 0
    return days_between(piece.first_at, piece.all_at, until)


def cell_of(piece: Piece, supplier: SupplierId, deadline: datetime | None, until: date) -> InformationCell:
    """What the piece was to one supplier."""
    knew_at = piece.known_to(supplier)
    ahead = knew_at is not None and supplier in piece.told and piece.may_give_a_lead
    return InformationCell(
        knew_at=knew_at,
        days_before_deadline=None if deadline is None or knew_at is None else _days(day_of(knew_at), day_of(deadline)),
        days_before_others=days_between(knew_at, piece.all_at, until) if ahead and knew_at is not None else 0,
    )


def days_between(first: datetime, others: datetime | None, until: date) -> int:
    """The days from when the first knew until the others did, or until the day where they do not yet."""
    return max(_days(day_of(first), until if others is None else day_of(others)), 0)


def _days(first: date, last: date) -> int:
    return (last - first).days


def in_order(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces by the time at which the first got them, then by position."""
    return tuple(sorted(pieces, key=lambda one: (one.first_at is None, one.first_at or one.all_at, one.evidence)))
