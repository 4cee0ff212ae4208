"""Which HTTP status a refusal gets: by its category, and nowhere else."""

from collections.abc import Mapping

from adapters.entries.admission import NotStorable
from adapters.http import refusals
from application.ledgers.host import LedgerNameTaken, UnknownLedger
from application.projections.reading import NotReadable, NotSoFar
from application.recording.handler import Contention
from application.recording.ports import CommandIdReused, LedgerMovedOn, LedgerUnavailable
from application.recording.submissions import MalformedCommand, UnknownCommand
from application.transparency.publishing import RootsDisagree
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Rejection, Unfounded, Unknown

STATUSES: Mapping[type[Exception], int] = {
    Unknown: 404,
    NotEntitled: 403,
    AlreadyDecided: 409,
    OutOfTime: 409,
    Unfounded: 422,
    Rejection: 422,
    UnknownCommand: 404,
    MalformedCommand: 422,
    CommandIdReused: 422,
    LedgerMovedOn: 412,
    Contention: 409,
    LedgerUnavailable: 503,
    NotStorable: 422,
    UnknownLedger: 404,
    LedgerNameTaken: 409,
    RootsDisagree: 409,
    NotSoFar: 503,
    NotReadable: 503,
    refusals.NoSuchAddress: 404,
    refusals.NothingKnown: 404,
    refusals.NotPublished: 404,
    refusals.MethodNotAllowed: 405,
    refusals.OnlyWeakTags: 412,
    refusals.ContentTooLarge: 413,
    refusals.MediaTypeNotSupported: 415,
    refusals.MalformedRequest: 422,
    refusals.MomentNotReached: 422,
    refusals.NoSuchPosition: 422,
    refusals.MomentNotUnderstood: 422,
    refusals.DayNotUnderstood: 422,
    refusals.RowsAreCurrent: 422,
    refusals.ForeignHost: 421,
    refusals.ForeignOrigin: 403,
    refusals.Unexpected: 500,
}
"""The status of each kind of refusal; a subclass has that of its nearest base."""

RETRY_AFTER: Mapping[type[Exception], int] = {Contention: 1, LedgerUnavailable: 5, NotSoFar: 1, NotReadable: 5}
"""After how many seconds it is worth trying again, where it is."""


def status_of(kind: type[Exception]) -> int:
    """The status that refusals of this class get."""
    return next((STATUSES[base] for base in kind.__mro__ if base in STATUSES), STATUSES[refusals.Unexpected])
