"""The groups of the ledger, and who is a member of each."""

from datetime import date

from application.projections.declaration import Projection, key_of
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, NetworkId
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.kernel.texts import CaseNumber, Text, Title
from domain.purchasing_groups.events import (
    AgreementAdopted,
    LeadHandedOver,
    MemberJoined,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.values import CooperationForm, DecidingBody


class LeadFrom(Written):
    """A member that leads from a day on."""

    member: MemberId
    valid_from: date


class PurchasingGroup(Written):
    """A group: what it is for, who has led it, which agreement it adopted last, who ever joined."""

    group: GroupId
    name: Title
    scope: Text
    form: CooperationForm
    origin: NetworkId | None = None
    formed_on: date
    leads: tuple[LeadFrom, ...]
    agreement_version: int | None = None
    agreement_from: date | None = None
    members: tuple[MemberId, ...] = ()


class EarlierMembership(Written):
    """A membership that ended before the organisation joined again; the last day where there is one."""

    valid_from: date
    valid_to: date | None


class GroupMember(Written):
    """An organisation's latest membership of a group, from the first to the last day, with the decision it rests on."""

    group: GroupId
    member: MemberId
    name: Title
    decided_by: DecidingBody
    case_number: CaseNumber
    decided_on: date
    valid_from: date
    valid_to: date | None = None
    leaves_because: Text | None = None
    earlier: tuple[EarlierMembership, ...] = ()

    def is_member_on(self, day: date) -> bool:
        """Whether the organisation is, was or will be a member on the day."""
        periods = (self, *self.earlier)
        return any(Period(period.valid_from, period.valid_to).covers(day) for period in periods)


def _group_of(event: Event) -> tuple[str, ...]:
    match event:
        case PurchasingGroupFormed() | AgreementAdopted() | LeadHandedOver() | MemberJoined():
            return (event.group,)
        case _:
            return ()


def _group(row: PurchasingGroup | None, _: str, recorded: Recorded[Event]) -> PurchasingGroup | None:
    match recorded.event, row:
        case PurchasingGroupFormed() as formed, _:
            return PurchasingGroup(
                group=formed.group,
                name=formed.name,
                scope=formed.scope,
                form=formed.form,
                origin=formed.origin,
                formed_on=formed.formed_on,
                leads=(LeadFrom(member=formed.lead, valid_from=formed.formed_on),),
            )
        case AgreementAdopted() as adopted, PurchasingGroup():
            return row.model_copy(update={"agreement_version": adopted.version, "agreement_from": adopted.valid_from})
        case LeadHandedOver() as handed, PurchasingGroup():
            lead = LeadFrom(member=handed.lead, valid_from=handed.valid_from)
            return row.model_copy(update={"leads": (*row.leads, lead)})
        case MemberJoined() as joined, PurchasingGroup() if joined.member not in row.members:
            return row.model_copy(update={"members": tuple(sorted((*row.members, joined.member)))})
        case _:
            return row


def _member_of(event: Event) -> tuple[str, ...]:
    match event:
        case MemberJoined() | WithdrawalNotified():
            return (key_of(event.group, event.member),)
        case _:
            return ()


def _member(row: GroupMember | None, _: str, recorded: Recorded[Event]) -> GroupMember | None:
    match recorded.event, row:
        case MemberJoined() as joined, _:
            before = () if row is None else (*row.earlier, _earlier(row))
            return GroupMember(
                group=joined.group,
                member=joined.member,
                name=joined.name,
                decided_by=joined.decided_by,
                case_number=joined.case_number,
                decided_on=joined.decided_on,
                valid_from=joined.valid_from,
                valid_to=joined.valid_to,
                earlier=before,
            )
        case WithdrawalNotified() as notice, GroupMember():
            period = Period(row.valid_from, row.valid_to).ended_on(notice.effective_on)
            return row.model_copy(update={"valid_to": period.last, "leaves_because": notice.reason})
        case _:
            return row


def _earlier(row: GroupMember) -> EarlierMembership:
    return EarlierMembership(valid_from=row.valid_from, valid_to=row.valid_to)


PURCHASING_GROUPS = Projection(
    name="purchasing-groups",
    version=1,
    tells="A purchasing group, its leads, its latest agreement and everybody who joined.",
    handles=(PurchasingGroupFormed, AgreementAdopted, LeadHandedOver, MemberJoined),
    keys=_group_of,
    row=PurchasingGroup,
    evolve=_group,
)

GROUP_MEMBERS = Projection(
    name="group-members",
    version=1,
    tells="An organisation's membership of a group: from when to when, and by whose decision.",
    handles=(MemberJoined, WithdrawalNotified),
    keys=_member_of,
    row=GroupMember,
    evolve=_member,
    listed_by=("group", "member"),
)
