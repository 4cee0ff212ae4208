"""FC-39: did every decision of the group have quorum and majority, and no vote of one who was recused?"""

from application.fairness.acts import motions_about
from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardReversed
from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.identifiers import PersonId
from domain.motions.events import BallotOpened, DecisionMade, MotionPut, RecusalDecided
from domain.motions.values import Choice, Ground, Outcome
from domain.procurements.events import AnnouncementApproved

ASKS = phrase(
    nb="Hadde hvert vedtak i gruppen nok medlemmer til stede og flertall, og stemte ingen som var inhabil?",
    nn="Hadde kvart vedtak i gruppa nok medlemmer til stades og fleirtal, og røysta ingen som var ugild?",
    en="Did every decision of the group have a quorum and a majority, and no vote of anyone recused?",
)
NONE = phrase(
    nb="Gruppen har ikke avgjort noen sak",
    nn="Gruppa har ikkje avgjort noka sak",
    en="The group has decided no motion",
)
SOUND = phrase(
    nb="Alle vedtak (antall: {decisions}) er talt opp på nytt, og følger avtalen",
    nn="Alle vedtak (tal: {decisions}) er talde opp på nytt, og følgjer avtalen",
    en="All decisions ({decisions} in all) were counted again, and follow the agreement",
)
NO_QUORUM = phrase(
    nb="{motion} ble vedtatt med {present} til stede, og avtalen krever {needed}",
    nn="{motion} blei vedteken med {present} til stades, og avtalen krev {needed}",
    en="{motion} was carried with {present} present, and the agreement requires {needed}",
)
NO_MAJORITY = phrase(
    nb="{motion} ble vedtatt med {in_favour} stemmer for, og avtalen krever {needed}",
    nn="{motion} blei vedteken med {in_favour} røyster for, og avtalen krev {needed}",
    en="{motion} was carried with {in_favour} votes in favour, and the agreement requires {needed}",
)
RECUSED_VOTED = phrase(
    nb="{member} stemte i {motion} ved en som var inhabil",
    nn="{member} røysta i {motion} ved ein som var ugild",
    en="{member} voted on {motion} by someone who was recused",
)
CONTESTED = phrase(
    nb="{motion} var omstridt: {against} stemte mot",
    nn="{motion} var omstridd: {against} røysta mot",
    en="{motion} was contested: {against} voted against",
)


def _fault(decision: Recorded[DecisionMade], case: CaseFile) -> Finding | None:
    made, tally = decision.event, decision.event.tally
    counted = (decision, *(one for one in case.all(BallotOpened) if one.event.motion == made.motion))
    for recusal in case.all(RecusalDecided):
        told = recusal.event
        if (
            recusal.occurred_at <= decision.occurred_at
            and told.motion == made.motion
            and any((vote.member, vote.person) == (told.member, told.person) for vote in tally.votes)
        ):
            facts = {"member": told.member, "motion": made.motion}
            return Finding(Verdict.FAILED, RECUSED_VOTED, facts, positions(recusal, counted))
    out = _out_of_the_case(case, decision)
    for vote in tally.votes:
        if vote.person in out:
            facts = {"member": vote.member, "motion": made.motion}
            return Finding(Verdict.FAILED, RECUSED_VOTED, facts, positions(out[vote.person], counted))
    if made.outcome is not Outcome.CARRIED:
        return None
    if not tally.quorum.met:
        facts = {"motion": made.motion, "present": tally.quorum.present, "needed": tally.quorum.needed}
        return Finding(Verdict.FAILED, NO_QUORUM, facts, positions(counted))
    in_favour = sum(vote.votes for vote in tally.votes if vote.choice is Choice.FOR)
    if in_favour < tally.count.needed and made.ground is not Ground.CASTING_VOTE_FOR:
        facts = {"motion": made.motion, "in_favour": in_favour, "needed": tally.count.needed}
        return Finding(Verdict.FAILED, NO_MAJORITY, facts, positions(counted))
    return None


def _out_of_the_case(
    case: CaseFile, decision: Recorded[DecisionMade]
) -> dict[PersonId, Recorded[RecusalInCaseDecided]]:
    """Who was recused from the whole case when a motion about it was decided."""
    if decision.event.motion not in motions_about(case):
        return {}
    by_then = [one for one in case.all(RecusalInCaseDecided) if one.event.decided_at <= decision.occurred_at]
    last = {one.event.person: one for one in sorted(by_then, key=lambda one: one.event.decided_at)}
    return {person: one for person, one in last.items() if one.event.recused}


def _contested(decisions: tuple[Recorded[DecisionMade], ...]) -> tuple[Remark, ...]:
    return tuple(
        Remark(CONTESTED, {"motion": one.event.motion, "against": against}, positions(one))
        for one in decisions
        if (against := tuple(vote.member for vote in one.event.tally.votes if vote.choice is Choice.AGAINST))
    )


def judge(case: CaseFile) -> Finding:
    """Count every decision again from its votes."""
    decisions = case.all(DecisionMade)
    if not decisions:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    for decision in decisions:
        if fault := _fault(decision, case):
            return fault
    versions = tuple(sorted({one.rule_set for one in decisions if one.rule_set}))
    return Finding(
        Verdict.PASSED,
        SOUND,
        {"decisions": len(decisions)},
        positions(decisions),
        rules=versions,
        remarks=_contested(decisions),
    )


CHECK = Check(
    id="FC-39",
    asks=ASKS,
    basis=("KOML § 11-4", "KOML § 11-9"),
    reads=(
        MotionPut,
        BallotOpened,
        DecisionMade,
        RecusalDecided,
        RecusalInCaseDecided,
        AnnouncementApproved,
        AwardDecided,
        AwardReversed,
    ),
    judge=judge,
)
