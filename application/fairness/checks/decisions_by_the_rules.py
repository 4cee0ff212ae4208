"""FC-39: did every decision of the group have quorum and majority, and no vote of one who was recused?"""

from application.fairness.acts import motions_about
from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.recounting import Recount, recounted
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardReversed
from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.identifiers import PersonId
from domain.motions.events import BallotOpened, DecisionMade, MotionPut, RecusalDecided, VoteCast, VoteVoided
from domain.motions.rejections import AGREEMENT
from domain.motions.values import Choice, Outcome
from domain.procurements.events import AnnouncementApproved
from domain.purchasing_groups.events import AgreementAdopted, PurchasingGroupFormed

ASKS = phrase(
    nb="Hadde hvert vedtak i gruppen nok medlemmer til stede og flertall, og stemte ingen som var inhabil?",
    nn="Hadde kvart vedtak i gruppa nok medlemmer til stades og fleirtal, og røysta ingen som var inhabil?",
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
    nn="{motion} vart vedteken med {present} til stades, og avtalen krev {needed}",
    en="{motion} was carried with {present} present, and the agreement requires {needed}",
)
NO_MAJORITY = phrase(
    nb="{motion} ble vedtatt med {in_favour} stemmer for, og avtalen krever {needed}",
    nn="{motion} vart vedteken med {in_favour} røyster for, og avtalen krev {needed}",
    en="{motion} was carried with {in_favour} votes in favour, and the agreement requires {needed}",
)
WAS_CARRIED = phrase(
    nb="{motion} er ført som ikke vedtatt, men fikk {in_favour} stemmer for, og avtalen krever {needed}",
    nn="{motion} er ført som ikkje vedteken, men fekk {in_favour} røyster for, og avtalen krev {needed}",
    en="{motion} is recorded as not carried, but had {in_favour} votes in favour, and the agreement requires {needed}",
)
OTHER_COUNT = phrase(
    nb="{motion} er talt opp på en annen måte enn stemmene og avtalen gir: {in_favour} for, av {needed} som krevdes",
    nn="{motion} er talt opp på ein annan måte enn røystene og avtalen gjev: {in_favour} for, av {needed} som kravdest",
    en="{motion} was counted otherwise than its votes and the agreement give: {in_favour} in favour of {needed} needed",
)
NOT_COUNTED = phrase(
    nb="{motion} kan ikke telles opp på nytt: avstemningen, eller avtalen som gjaldt da, er ikke kjent",
    nn="{motion} kan ikkje teljast opp på nytt: røystinga, eller avtalen som galdt då, er ikkje kjend",
    en="{motion} cannot be counted again: its ballot, or the agreement in force then, is not known",
)
RECUSED_VOTED = phrase(
    nb="{member} stemte i {motion} ved en som var inhabil",
    nn="{member} røysta i {motion} ved ein som var inhabil",
    en="{member} voted on {motion} by someone who was recused",
)
CONTESTED = phrase(
    nb="{motion} var omstridt: {against} stemte mot",
    nn="{motion} var omstridd: {against} røysta mot",
    en="{motion} was contested: {against} voted against",
)


def _recused_voted(decision: Recorded[DecisionMade], case: CaseFile) -> Finding | None:
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
    return None


def _miscounted(decision: Recorded[DecisionMade], again: Recount) -> Finding | None:
    made, count, quorum = decision.event, again.tally.count, again.tally.quorum
    evidence = positions(decision, again.ballot, again.agreement)
    should = again.ground.outcome
    if made.outcome is Outcome.CARRIED and not quorum.met:
        facts = {"motion": made.motion, "present": quorum.present, "needed": quorum.needed}
        return Finding(Verdict.FAILED, NO_QUORUM, facts, evidence)
    votes = {"motion": made.motion, "in_favour": count.in_favour, "needed": count.needed}
    if made.outcome is Outcome.CARRIED and should is not Outcome.CARRIED:
        return Finding(Verdict.FAILED, NO_MAJORITY, votes, evidence)
    if made.outcome is not should:
        return Finding(Verdict.FAILED, WAS_CARRIED, votes, evidence)
    if not again.agrees_with(made):
        return Finding(Verdict.FAILED, OTHER_COUNT, votes, evidence)
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
    """Count every decision again, carried or not, from its votes by the agreement in force as the vote began."""
    decisions = case.all(DecisionMade)
    if not decisions:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    uncounted: Finding | None = None
    counted: list[Recount] = []
    for decision in decisions:
        again = recounted(case, decision)
        fault = _recused_voted(decision, case) or (again and _miscounted(decision, again))
        if fault is not None:
            return fault
        if again is None:
            uncounted = Finding(Verdict.UNKNOWN, NOT_COUNTED, {"motion": decision.event.motion}, positions(decision))
        else:
            counted.append(again)
    if uncounted is not None:
        return uncounted
    versions = tuple(sorted({one.rule_set for one in decisions if one.rule_set}))
    return Finding(
        Verdict.PASSED,
        SOUND,
        {"decisions": len(decisions)},
        positions(decisions, (one.ballot for one in counted), (one.agreement for one in counted)),
        rules=versions,
        remarks=_contested(decisions),
    )


CHECK = Check(
    id="FC-39",
    asks=ASKS,
    basis=(AGREEMENT, "KOML § 11-4", "KOML § 11-9"),
    reads=(
        MotionPut,
        BallotOpened,
        VoteCast,
        VoteVoided,
        DecisionMade,
        AgreementAdopted,
        PurchasingGroupFormed,
        RecusalDecided,
        RecusalInCaseDecided,
        AnnouncementApproved,
        AwardDecided,
        AwardReversed,
    ),
    judge=judge,
)
