"""A decision of the group counted again: by the agreement in force when the vote began, from the votes cast in it."""

from dataclasses import dataclass

from application.fairness.case_files import CaseFile
from application.recording.envelopes import Recorded
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.motions.ballot_rules import rules_for
from domain.motions.events import BallotOpened, DecisionMade, VoteCast, VoteVoided
from domain.motions.tally import ground, tally
from domain.motions.values import BallotRules, Ground, Tally, Voter
from domain.purchasing_groups.events import AgreementAdopted, PurchasingGroupFormed


@dataclass(frozen=True, slots=True)
class Recount:
    """What a decision should have come to, by which ballot and agreement."""

    ballot: Recorded[BallotOpened]
    agreement: Recorded[AgreementAdopted]
    rules: BallotRules
    tally: Tally
    ground: Ground

    def agrees_with(self, made: DecisionMade) -> bool:
        """Whether the decision was counted by these rules, with this count, and stands on this ground."""
        return (made.rules, made.tally, made.ground, made.outcome) == (
            self.rules,
            self.tally,
            self.ground,
            self.ground.outcome,
        )


def recounted(case: CaseFile, decision: Recorded[DecisionMade]) -> Recount | None:
    """The decision counted again; None when its ballot, or an agreement that bound that day, is not known."""
    made = decision.event
    ballot = next((one for one in case.all(BallotOpened) if one.event.motion == made.motion), None)
    agreement = _agreement(case, ballot) if ballot else None
    if ballot is None or agreement is None:
        return None
    opened, terms = ballot.event, agreement.event.terms
    form = next((one.event.form for one in case.all(PurchasingGroupFormed) if one.event.group == made.group), None)
    rules = rules_for(agreement.event, made.matter, opened.procedure, form, opened.rules.casting_vote)
    voters = tuple(
        Voter(member=one.member, votes=votes) for one in opened.voters if (votes := terms.votes_of(one.member))
    )
    standing = _standing(case, decision)
    result = tally(opened.model_copy(update={"rules": rules, "voters": voters}), standing)
    return Recount(ballot, agreement, rules, result, ground(result, rules.casting_vote))


def _standing(case: CaseFile, decision: Recorded[DecisionMade]) -> tuple[VoteCast, ...]:
    """Each member's last vote, without those that fell away."""
    told: list[Recorded[VoteCast] | Recorded[VoteVoided]] = [*case.all(VoteCast), *case.all(VoteVoided)]
    standing: dict[MemberId, VoteCast] = {}
    for one in sorted(told, key=lambda one: (one.occurred_at, one.position)):
        if one.event.motion != decision.event.motion or one.occurred_at > decision.occurred_at:
            continue
        if isinstance(one.event, VoteCast):
            standing[one.event.member] = one.event
        else:
            standing.pop(one.event.member, None)
    return tuple(standing.values())


def _agreement(case: CaseFile, ballot: Recorded[BallotOpened]) -> Recorded[AgreementAdopted] | None:
    """The version of the agreement that bound on the day, the highest of those that had begun."""
    day = day_of(ballot.event.opened_at)
    begun = (
        one
        for one in case.all(AgreementAdopted)
        if one.event.group == ballot.event.group and one.event.valid_from <= day and one.position < ballot.position
    )
    return max(begun, key=lambda one: one.event.version, default=None)
