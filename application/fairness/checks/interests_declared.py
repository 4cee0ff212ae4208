"""FC-18: did everyone who touched the case declare interests first, and stay out after being recused?

That interests are declared first is asked of who handled the competition, from its announcement to the contract: until
then nobody knows who will bid. Who is recused does nothing more in the case at any time.
"""

from datetime import datetime

from application.fairness.acts import Act, acts
from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import competition_sent
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardReversed
from domain.bids.events import BidAccessed, BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.clarifications.events import ClarificationReceived, EvidenceReceived, LowBidExplanationReceived
from domain.complaints.events import ComplaintReceived, InjunctionPetitionServed
from domain.contracts.events import ContractSigned
from domain.cost_sharing.events import (
    AdvancePaid,
    BudgetApproved,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    SettlementClosed,
    ShareDisputed,
)
from domain.evaluations.events import ConsensusReached, RankingComputed, ScoreGiven, ScoreRevised
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided, WorkVoided
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.motions.events import (
    BallotOpened,
    DecisionMade,
    MotionPut,
    MotionWithdrawn,
    RecusalDecided,
    VoteCast,
    VoteVoided,
)
from domain.notices.events import NoticePublished, NoticeSent
from domain.suppliers.events import ContactLogged, ContactShared
from domain.tenders.events import QuestionReceived

EVALUATION = (ScoreGiven, ScoreRevised, ConsensusReached, RankingComputed)
"""The work that is done again when one who did it is recused."""
HANDLED = (BidsOpened, BidAccessed, BidRejected, *EVALUATION, AwardDecided, AwardReversed, ContractSigned)
"""What nobody does without having declared, whether or not the announcement is told of."""
COSTS = (
    *(CostPoolOpened, BudgetApproved, CostIncurred, GrantReceived, AdvancePaid, CostAllocated, CostCorrected),
    *(ShareDisputed, DisputeDecided, SettlementClosed),
)
"""What the case cost, and who bears it."""
NOT_HANDLED = (
    *(AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn, RecusalInCaseDecided),
    *COSTS,
    *(BidReceived, BidWithdrawn, QuestionReceived, ClarificationReceived, LowBidExplanationReceived, EvidenceReceived),
    *(ComplaintReceived, InjunctionPetitionServed, NoticePublished),
)
"""What is decided by those above the case or arrives by itself, and sharing what it cost."""

ASKS = phrase(
    nb="Meldte alle som hadde med saken å gjøre, sine interesser først, og holdt den inhabile seg borte?",
    nn="Melde alle som hadde med saka å gjere, interessene sine først, og heldt den inhabile seg borte?",
    en="Did everyone who touched the case declare interests first, and stay out after being recused?",
)
NOBODY = phrase(
    nb="Ingen har hatt med konkurransen å gjøre",
    nn="Ingen har hatt med konkurransen å gjere",
    en="Nobody has handled the competition",
)
UNDECLARED = phrase(
    nb="{person} hadde med saken å gjøre {acted_at} uten å ha meldt fra om interesser",
    nn="{person} hadde med saka å gjere {acted_at} utan å ha meldt frå om interesser",
    en="{person} touched the case on {acted_at} without having declared interests",
)
AFTER_RECUSAL = phrase(
    nb="{person} var inhabil fra {decided_at}, og handlet i saken {acted_at}",
    nn="{person} var inhabil frå {decided_at}, og handla i saka {acted_at}",
    en="{person} was recused from {decided_at}, and acted in the case on {acted_at}",
)
NOT_REDONE = phrase(
    nb="{person} er inhabil, og det {person} hadde gjort med tilbudene, teller fortsatt",
    nn="{person} er inhabil, og det {person} hadde gjort med tilboda, tel framleis",
    en="{person} is recused, and what {person} had done with the bids still counts",
)
SOUND = phrase(
    nb="{people} personer hadde med saken å gjøre; alle hadde meldt fra først[; {recused} holdt seg siden borte]",
    nn="{people} personar hadde med saka å gjere; alle hadde meldt frå først[; {recused} heldt seg sidan borte]",
    en="{people} people touched the case; all had declared first[; {recused} stayed out after being recused]",
)


def _handled(case: CaseFile, done: tuple[Act, ...]) -> tuple[Act, ...]:
    """What was done with the competition, up to the contract."""
    announced, signed = competition_sent(case), case.last(ContractSigned)

    def counts(act: Act) -> bool:
        if isinstance(act.fact.event, HANDLED):
            return True
        begun = announced is not None and announced.event.sent_at <= act.at
        over = signed is not None and signed.event.signed_at < act.at
        return begun and not over and not isinstance(act.fact.event, NOT_HANDLED)

    return tuple(act for act in done if counts(act))


def judge(case: CaseFile) -> Finding:
    """Hold what each person did against that person's declaration and recusal."""
    done = acts(case)
    handled = _handled(case, done)
    decisions = case.all(RecusalInCaseDecided)
    recusals = [(one, _lifted(one, decisions)) for one in decisions if one.event.recused]
    declared = {one.event.person: one for one in reversed(case.all(ImpartialityDeclared))}
    for recusal, lifted in recusals:
        fault = _after_recusal(case, recusal, lifted, done)
        if fault is not None:
            return fault
    for act in handled:
        declaration = declared.get(act.person)
        if declaration is None or declaration.event.declared_at > act.at:
            facts = {"person": act.person, "acted_at": act.at}
            return Finding(Verdict.FAILED, UNDECLARED, facts, positions(act.fact, declaration))
    if not handled:
        return Finding(Verdict.NOT_APPLICABLE, NOBODY, {}, positions(decisions))
    people = {act.person for act in handled}
    recused = tuple(sorted({one.event.person for one, lifted in recusals if lifted is None}))
    facts = {"people": len(people), "recused": recused}
    concerned = [one for person, one in declared.items() if person in people]
    evidence = positions(concerned, decisions, case.all(WorkVoided), [act.fact for act in handled])
    return Finding(Verdict.PASSED, SOUND, facts, evidence)


def _after_recusal(
    case: CaseFile, recusal: Recorded[RecusalInCaseDecided], lifted: datetime | None, done: tuple[Act, ...]
) -> Finding | None:
    person, decided_at = recusal.event.person, recusal.event.decided_at
    own = [act for act in done if act.person == person]
    for act in own:
        if decided_at < act.at and (lifted is None or act.at < lifted):
            facts = {"person": person, "decided_at": decided_at, "acted_at": act.at}
            return Finding(Verdict.FAILED, AFTER_RECUSAL, facts, positions(recusal, act.fact))
    work = [act for act in own if isinstance(act.fact.event, EVALUATION)]
    voided = [one.event.voided_at for one in case.all(WorkVoided) if one.event.person == person]
    if lifted is None and work and max(voided, default=work[0].at) <= max(act.at for act in work):
        return Finding(Verdict.FAILED, NOT_REDONE, {"person": person}, positions(recusal, [act.fact for act in work]))
    return None


def _lifted(
    recusal: Recorded[RecusalInCaseDecided], decisions: tuple[Recorded[RecusalInCaseDecided], ...]
) -> datetime | None:
    """When it was decided that the person may take part after all."""
    told = recusal.event
    later = (one.event for one in decisions if one.event.person == told.person and one.position != recusal.position)
    return min((one.decided_at for one in later if not one.recused and one.decided_at >= told.decided_at), default=None)


CHECK = Check(
    id="FC-18",
    asks=ASKS,
    basis=("FVL §§ 6-10", "FOA § 7-5"),
    reads=(
        ImpartialityDeclared,
        RecusalInCaseDecided,
        WorkVoided,
        NoticeSent,
        ContactLogged,
        ContactShared,
        BidsOpened,
        BidAccessed,
        BidRejected,
        ScoreGiven,
        ScoreRevised,
        ConsensusReached,
        RankingComputed,
        MotionPut,
        MotionWithdrawn,
        RecusalDecided,
        BallotOpened,
        VoteCast,
        VoteVoided,
        DecisionMade,
        AwardDecided,
        AwardReversed,
        ContractSigned,
        AuthorityGranted,
        AuthorityDelegated,
        AuthorityWithdrawn,
        *COSTS,
    ),
    judge=judge,
)
