"""Short ways to say what befell a motion, and what was asked for."""

from datetime import datetime

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId
from domain.motions.commands import CastVote, CloseBallot, OpenBallot, PutMotion, VoidVote
from domain.motions.decider import DECIDER
from domain.motions.events import BallotOpened, DecisionMade, MotionPut, VoteCast, VoteVoided
from domain.motions.values import BallotRules, Choice, Procedure, Recused, Voter
from domain.purchasing_groups.values import MajorityRule, Matter
from domain.representatives.values import Capacity
from tests.domain.motions.scene import ALARMS, ANNA, BO, COST_KEY, ELVNES, FIVE, IN_MEETING, SPEAKS, YTRE_SUND, at, by
from tests.support.specification import Specification

motions = Specification(DECIDER)


def put(
    motion: MotionId = COST_KEY,
    matter: Matter = Matter.COST_KEY,
    reverses: MotionId | None = None,
    procurement: ProcurementId | None = None,
) -> MotionPut:
    """Ytre Sund put the motion."""
    return MotionPut(
        group=ALARMS,
        motion=motion,
        matter=matter,
        title="Cost key",
        text="30 % equal shares, 70 % by population",
        proposed_by=YTRE_SUND,
        reverses=reverses,
        procurement=procurement,
    )


def putting(fact: MotionPut, group: GroupId = ALARMS) -> PutMotion:
    """The command that leads to the fact."""
    return PutMotion(
        at=at(10, 5),
        by=by(BO),
        group=group,
        motion=fact.motion,
        meeting=fact.meeting,
        matter=fact.matter,
        title=fact.title,
        text=fact.text,
        proposed_by=fact.proposed_by,
        reverses=fact.reverses,
        procurement=fact.procurement,
    )


def rules(
    majority: MajorityRule = MajorityRule.SIMPLE,
    *,
    casting_vote: MemberId | None = ELVNES,
    quorum_percent: int = 50,
    recused_count_towards_quorum: bool = False,
) -> BallotRules:
    return BallotRules(
        agreement_version=1,
        majority=majority,
        quorum_percent=quorum_percent,
        recused_count_towards_quorum=recused_count_towards_quorum,
        casting_vote=casting_vote,
    )


def opened(
    ballot_rules: BallotRules | None = None,
    procedure: Procedure = IN_MEETING,
    voters: tuple[MemberId, ...] = FIVE,
    *,
    recused: tuple[Recused, ...] = (),
    absent: tuple[MemberId, ...] = (),
    motion: MotionId = COST_KEY,
) -> BallotOpened:
    """The ballot was opened at half past ten, one member one vote."""
    return BallotOpened(
        group=ALARMS,
        motion=motion,
        procedure=procedure,
        opened_at=at(10, 30),
        voters=tuple(Voter(member=member, votes=1) for member in voters),
        absent=absent,
        recused=recused,
        rules=ballot_rules or rules(),
    )


def voted(member: MemberId, choice: Choice, minute: int = 31, reason: str | None = None) -> VoteCast:
    """The member's representative voted."""
    return VoteCast(
        group=ALARMS,
        motion=COST_KEY,
        member=member,
        person=SPEAKS[member],
        capacity=Capacity.REPRESENTATIVE,
        choice=choice,
        votes=1,
        reason=reason,
        cast_at=at(10, minute),
    )


def voting(member: MemberId, choice: Choice, person: PersonId | None = None, reason: str | None = None) -> CastVote:
    """The member's representative, or somebody else, votes at 10:40."""
    return CastVote(
        at=at(10, 40),
        by=by(person or SPEAKS[member]),
        group=ALARMS,
        motion=COST_KEY,
        member=member,
        choice=choice,
        reason=reason,
    )


def voided(vote: VoteCast, minute: int = 42) -> VoteVoided:
    """The vote fell away at 10:42."""
    return VoteVoided(
        group=vote.group,
        motion=vote.motion,
        member=vote.member,
        person=vote.person,
        choice=vote.choice,
        voided_at=at(10, minute),
    )


def voiding(member: MemberId, person: PersonId, minute: int = 42) -> VoidVote:
    """Anna lets the person's vote fall away at 10:42."""
    return VoidVote(at=at(10, minute), by=by(ANNA), group=ALARMS, motion=COST_KEY, member=member, person=person)


def opening(procedure: Procedure = IN_MEETING, motion: MotionId = COST_KEY) -> OpenBallot:
    return OpenBallot(at=at(10, 30), by=by(ANNA), group=ALARMS, motion=motion, procedure=procedure)


def closing(when: datetime | None = None) -> CloseBallot:
    return CloseBallot(at=when or at(10, 45), by=by(ANNA), group=ALARMS, motion=COST_KEY)


def decision(*history: Event) -> DecisionMade:
    """The decision that closing the ballot leads to."""
    (made,) = Specification(DECIDER).given(*history).when(closing(at(12, day=30))).facts()
    assert isinstance(made, DecisionMade)
    return made


def all_vote(*choices: Choice) -> tuple[VoteCast, ...]:
    """Elvnes, Ytre Sund, Dalheim, Fossmo, Skogvatn vote so."""
    return tuple(voted(member, choice) for member, choice in zip(FIVE, choices, strict=False))


def ballot(*history: Event, procedure: Procedure = IN_MEETING) -> BallotOpened:
    """The ballot that opening leads to."""
    (fact,) = motions.given(put(), *history).when(opening(procedure)).facts()
    assert isinstance(fact, BallotOpened)
    return fact
