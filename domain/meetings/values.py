"""What a call, an attendance and minutes are made of."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import MotionId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import CaseNumber, Title
from domain.motions.values import Ground, Outcome, Recused
from domain.representatives.values import Capacity

MOST_ITEMS = 60

Digest: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of the document, in hex.")]
"""The fingerprint of a document that is kept elsewhere."""

ItemNumber: TypeAlias = Annotated[int, Field(ge=1, le=999)]
"""The number of a matter on the agenda."""


class InPerson(Written):
    """The members meet at a place."""

    form: Literal["in-person"] = "in-person"
    place: Title


class Remote(Written):
    """The members see and hear each other from where they are (KOML § 11-7)."""

    form: Literal["remote"] = "remote"
    platform: Title


Venue: TypeAlias = Annotated[InPerson | Remote, Field(discriminator="form")]
"""Where a meeting is held."""


class AgendaItem(Written):
    """A matter on the agenda, with the motion that it is about where there is one."""

    number: ItemNumber
    title: Title
    motion: MotionId | None = None
    case_number: CaseNumber | None = None


class Attending(Written):
    """A member and the person who appears for it."""

    member: MemberId
    person: PersonId


class Attendance(Written):
    """A member that is present, the person who appears for it, and in which capacity."""

    member: MemberId
    person: PersonId
    capacity: Capacity


class Chair(Written):
    """Who leads the meeting, by the role of chair or elected for this meeting."""

    member: MemberId
    person: PersonId
    elected: bool


class Movement(Written):
    """A member that came or left while the meeting was on."""

    member: MemberId
    at: Instant


class MinutedDecision(Written):
    """What was decided on a motion, with the result of the vote by weight and who voted against."""

    motion: MotionId
    outcome: Outcome
    ground: Ground
    in_favour: int = Field(ge=0)
    against: int = Field(ge=0)
    abstained: int = Field(ge=0)
    dissenting: tuple[MemberId, ...] = ()


class MinutedRecusal(Written):
    """Who took no part in a motion, and the legal basis."""

    motion: MotionId
    recused: Recused
    legal_basis: Title


class MinutesRecord(Written):
    """What minutes must tell (KOML § 11-4), gathered from the ledger."""

    number: int = Field(ge=1)
    venue: Venue
    opened_at: Instant
    closed_at: Instant
    chair: Chair
    present: tuple[Attendance, ...]
    absent: tuple[MemberId, ...]
    arrived: tuple[Movement, ...] = ()
    left: tuple[Movement, ...] = ()
    matters: tuple[AgendaItem, ...]
    decisions: tuple[MinutedDecision, ...]
    recusals: tuple[MinutedRecusal, ...]
