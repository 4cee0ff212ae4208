"""What may be asked of the model's group: few days, few organisations, few motions, so that they meet."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from domain.kernel.commands import Command
from domain.kernel.identifiers import MotionId
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.purchasing_groups.commands import (
    AdoptAgreement,
    DeclineAccession,
    FormGroup,
    HandOverLead,
    InviteMember,
    JoinGroup,
    NotifyWithdrawal,
    RequestAccession,
    SetOptInDeadline,
)
from domain.purchasing_groups.values import (
    AgreementTerms,
    CooperationForm,
    DecidingBody,
    Majority,
    MajorityRule,
    Matter,
    Weight,
)
from tests.domain.purchasing_groups.known import (
    ELVNES,
    GROUP,
    MOTION,
    NAMES,
    OTHER_MOTION,
    OYVAER,
    SECRETARY,
    TERMS,
    YTRE_SUND,
    decided,
    noon,
)
from tests.domain.purchasing_groups.model import DAY_ZERO, day_number


def noon_of(day: date) -> datetime:
    """Noon in Norway on the day."""
    return noon(day.year, day.month, day.day)


C = TypeVar("C", bound=Command)

FOR_GOOD = 10_000
MOTIONS = (MOTION, OTHER_MOTION, MotionId("motion-3"), MotionId("motion-4"))
MATTERS = (Matter.AGREEMENT, Matter.AGREEMENT, Matter.ACCESSION, Matter.ACCESSION, Matter.BUDGET)
early = st.sampled_from([day_number(count) for count in (0, 1, 2, 28, 29)])
late = st.sampled_from([day_number(count) for count in (28, 29, 30, 59, 365, 366, 394)])
moments = early.map(noon_of)
members = st.sampled_from([ELVNES, YTRE_SUND, OYVAER])
motions = st.none() | st.sampled_from(MOTIONS)
majorities = st.lists(st.sampled_from([Matter.ACCESSION, Matter.AGREEMENT]), max_size=2).map(
    lambda matters: tuple(Majority(matter=matter, rule=MajorityRule.UNANIMOUS) for matter in matters)
)
weights = st.lists(members, max_size=2).map(lambda weighed: tuple(Weight(member=member, votes=2) for member in weighed))


def terms_with(
    majorities: tuple[Majority, ...], weights: tuple[Weight, ...], months: int, *, late_accession: bool
) -> AgreementTerms:
    """Terms that differ in what the rules of this slice read."""
    changed = {"majorities": majorities, "weights": weights, "exit_notice_months": months}
    return TERMS.model_copy(update={**changed, "late_accession_allowed": late_accession})


terms = st.builds(
    terms_with, majorities, st.just(()) | weights, st.sampled_from([0, 1, 12]), late_accession=st.booleans()
)
formations = st.builds(
    FormGroup,
    at=st.just(noon_of(DAY_ZERO)) | moments,
    by=st.just(SECRETARY),
    group=st.just(GROUP),
    name=st.just("Trygghetsalarmer"),
    scope=st.just("Safety alarms."),
    form=st.sampled_from([CooperationForm.JOINT_PROCUREMENT, CooperationForm.HOST_MUNICIPALITY]),
    lead=st.just(ELVNES) | members,
)
agreements = st.builds(
    AdoptAgreement,
    at=moments,
    by=st.just(SECRETARY),
    group=st.just(GROUP),
    version=st.sampled_from([1, 2, 3]),
    terms=terms,
    valid_from=early,
    motion=motions,
)
hand_overs = st.builds(
    HandOverLead,
    at=moments,
    by=st.just(SECRETARY),
    group=st.just(GROUP),
    lead=members,
    motion=st.sampled_from(MOTIONS),
    valid_from=early,
)
deadlines = st.builds(SetOptInDeadline, at=moments, by=st.just(SECRETARY), group=st.just(GROUP), deadline=moments)


def invitation(at: datetime, member: MemberId, answer_by: date | None) -> InviteMember:
    """Invite the member by its name."""
    return InviteMember(at=at, by=SECRETARY, group=GROUP, member=member, name=NAMES[member], answer_by=answer_by)


def accession(spoken: tuple[MemberId, datetime, MotionId | None], decided: int, starts: int, lasts: int) -> JoinGroup:
    """Join by a decision some days before the moment, from some days after that, for some days (or for good)."""
    member, at, motion = spoken
    decided_on = at.date() - timedelta(days=decided)
    valid_from = decided_on + timedelta(days=starts)
    return JoinGroup(
        at=at,
        by=SECRETARY,
        group=GROUP,
        member=member,
        name=NAMES[member],
        decided_by=DecidingBody.CHIEF_EXECUTIVE,
        case_number="2025/88-3",
        decided_on=decided_on,
        valid_from=valid_from,
        valid_to=None if lasts == FOR_GOOD else valid_from + timedelta(days=lasts),
        motion=motion,
    )


def request(at: datetime, member: MemberId) -> RequestAccession:
    """Ask to join, by the organisation's name."""
    return RequestAccession(at=at, by=SECRETARY, group=GROUP, member=member, name=NAMES[member])


invitations = st.builds(invitation, moments, members, st.none() | early)
accessions = st.builds(
    accession,
    st.tuples(members, moments, motions),
    st.sampled_from([0, 0, 0, 1, -1]),
    st.sampled_from([0, 0, 1, 28, -1]),
    st.sampled_from([FOR_GOOD, FOR_GOOD, 0, 27, -1]),
)
requests = st.builds(request, moments, members)
refusals = st.builds(
    DeclineAccession,
    at=moments,
    by=st.just(SECRETARY),
    group=st.just(GROUP),
    member=members,
    reason=st.sampled_from(["Too late.", "No room."]),
    motion=motions,
)
notices = st.builds(
    NotifyWithdrawal,
    at=moments,
    by=st.just(SECRETARY),
    group=st.just(GROUP),
    member=members,
    reason=st.just("Own agreement."),
    effective_on=early | late,
)


@st.composite
def decisions(draw: st.DrawFn) -> DecisionMade:
    """A decision of the group, now and then a reversal of another."""
    motion = draw(st.sampled_from(MOTIONS))
    reversed_one = draw(st.none() | st.none() | st.sampled_from([one for one in MOTIONS if one != motion]))
    ground = draw(st.sampled_from([Ground.MAJORITY_REACHED, Ground.MAJORITY_REACHED, Ground.NO_QUORUM]))
    return decided(motion, draw(st.sampled_from(MATTERS)), ground, reverses=reversed_one)


def nearly_right(anything: C, data: st.DataObject, right: Mapping[str, object]) -> C:
    """The command with the right particulars, all of them or all but one."""
    spoiled = data.draw(st.none() | st.sampled_from(sorted(right)))
    return anything.model_copy(update={name: value for name, value in right.items() if name != spoiled})
