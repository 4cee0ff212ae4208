"""What the door itself refuses, before or beside anything that the ledger says."""

from dataclasses import dataclass

from application.recording.submissions import Fault


class NoSuchAddress(Exception):
    """There is nothing at this address."""


@dataclass(eq=False)
class MethodNotAllowed(Exception):
    """The address exists, but does not take this method."""

    allow: str


@dataclass(eq=False)
class NothingKnown(Exception):
    """The ledger knew nothing of this thing at the moment asked for."""

    thing: str


class NotPublished(Exception):
    """No checkpoint of this ledger has been published yet."""


class OnlyWeakTags(Exception):
    """`If-Match` compares strongly (RFC 9110 § 13.1.1), so that a weak entity tag (`W/"17"`) never matches."""


@dataclass(eq=False)
class ContentTooLarge(Exception):
    """The body of the request is larger than the door takes."""

    limit: int


class MediaTypeNotSupported(Exception):
    """The body of the request must be JSON, and say so in `Content-Type`."""


@dataclass(eq=False)
class MalformedRequest(Exception):
    """A parameter, a header or the body cannot be read; every fault is listed."""

    faults: tuple[Fault, ...]


@dataclass(eq=False)
class MomentNotReached(Exception):
    """The moment asked for lies ahead of the ledger, so that nobody can say yet what will be known then."""

    asked: str
    position: int


@dataclass(eq=False)
class NoSuchPosition(Exception):
    """Entries are numbered from 1; nothing stands at the number asked for, and nothing ever will."""

    asked: str
    position: int


@dataclass(eq=False)
class MomentNotUnderstood(Exception):
    """What was typed on a page as a moment is neither a number of an entry, a day nor a time."""

    asked: str
    position: int


@dataclass(eq=False)
class DayNotUnderstood(Exception):
    """What was written as a day is none."""

    asked: str


@dataclass(eq=False)
class RowsAreCurrent(Exception):
    """Lists tell how things stand now; ask a question about one thing to see it as it was known or stood earlier."""

    projection: str


@dataclass(eq=False)
class ForeignHost(Exception):
    """The request was addressed to a host name that is not this machine's own."""

    name: str


@dataclass(eq=False)
class ForeignOrigin(Exception):
    """A page of another site tried to change something here."""

    origin: str


@dataclass(eq=False)
class Unexpected(Exception):
    """Something went wrong inside; the log of the program says what, under the reference."""

    reference: str


def malformed(where: str, what: str, given: str) -> MalformedRequest:
    """The refusal of one part of a request."""
    return MalformedRequest((Fault(where, what, given),))
