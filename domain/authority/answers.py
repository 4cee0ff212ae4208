"""The answer to whether somebody may act: the chain that covers it, or what the nearest chain lacks."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from domain.kernel.identifiers import GroupId, MandateId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.mandates.events import Grant
from domain.mandates.values import ActKind, Holder


@dataclass(frozen=True, slots=True)
class ProcurementOutOfScope:
    """The authority is for another procurement."""

    mandate: MandateId
    procurement: ProcurementId
    asked: ProcurementId | None


@dataclass(frozen=True, slots=True)
class ActOutOfScope:
    """The authority is not for this kind of act."""

    mandate: MandateId
    act: ActKind


@dataclass(frozen=True, slots=True)
class CapTooLow:
    """The amount is above the cap, by `short_by` øre without VAT."""

    mandate: MandateId
    cap: int
    short_by: int


@dataclass(frozen=True, slots=True)
class NotYetValid:
    """The authority begins after the day."""

    mandate: MandateId
    valid_from: date


@dataclass(frozen=True, slots=True)
class Expired:
    """The last day of the authority was before the day."""

    mandate: MandateId
    valid_to: date


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The authority was taken back, from `withdrawn_on` or an earlier day."""

    mandate: MandateId
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class ParentWithdrawn:
    """The authority hangs from a mandate (named here) that was taken back."""

    mandate: MandateId
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class NotToBePassedOn:
    """The mandate named did not let its holder pass it on."""

    mandate: MandateId


@dataclass(frozen=True, slots=True)
class ParentUnknown:
    """The authority was passed on from a mandate that was not given in this group on this member's behalf."""

    mandate: MandateId
    of: MandateId


@dataclass(frozen=True, slots=True)
class NoLink:
    """The chain reaches a holder, but nothing links the holder to whoever wants to act."""

    holder: Holder
    signer: Holder


@dataclass(frozen=True, slots=True)
class NothingGiven:
    """Nobody was given any authority in the group on this member's behalf (None: on behalf of the group itself)."""

    group: GroupId
    member: MemberId | None


Missing: TypeAlias = (
    CapTooLow
    | NotYetValid
    | Expired
    | Withdrawn
    | ParentWithdrawn
    | ActOutOfScope
    | ProcurementOutOfScope
    | NotToBePassedOn
    | ParentUnknown
    | NoLink
    | NothingGiven
)
"""What a chain lacks."""


@dataclass(frozen=True, slots=True)
class Covered:
    """Every link of the chain covers it, from what the body gave down to the signer.

    The chain is empty where an organisation acts for itself, which needs nobody's leave.
    """

    chain: tuple[Grant, ...]

    @property
    def provided_about(self) -> tuple[str, ...]:
        """The subjects that the chain is limited to, in words; whether the act is about them, a person judges."""
        return tuple(dict.fromkeys(link.scope.subject for link in self.chain if link.scope.subject is not None))


@dataclass(frozen=True, slots=True)
class NotCovered:
    """No chain covers it; `missing` is everything that the nearest chain lacks, from its first link to its last."""

    missing: tuple[Missing, ...]
    nearest: tuple[Grant, ...] = ()


Answer: TypeAlias = Covered | NotCovered
