"""FC-43: did someone approve their own work?"""

from collections.abc import Iterator

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import Phrase, phrase
from domain.awards.events import AwardDecided
from domain.cost_sharing.events import CostKeyAdopted
from domain.evaluations.events import RankingComputed
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.motions.events import DecisionMade
from domain.motions.values import Outcome
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import AnnouncementApproved

ASKS = phrase(
    nb="Godkjente noen sitt eget arbeid?",
    nn="Godkjende nokon sitt eige arbeid?",
    en="Did someone approve their own work?",
)
NOTHING = phrase(
    nb="Ingenting er godkjent ennå",
    nn="Ingenting er godkjent enno",
    en="Nothing has been approved yet",
)
ANNOUNCEMENT = phrase(
    nb="{person} både forberedte og godkjente kunngjøringen",
    nn="{person} både førebudde og godkjende kunngjeringa",
    en="{person} both prepared and approved the announcement",
)
UNAPPROVED = phrase(
    nb="Konkurransen ble kunngjort {sent_at} uten at noen hadde godkjent det",
    nn="Konkurransen vart kunngjord {sent_at} utan at nokon hadde godkjent det",
    en="The competition was announced on {sent_at} without anybody's approval",
)
TOO_SOON = phrase(
    nb="Konkurransen ble kunngjort {sent_at}, før det ble godkjent {approved_at}",
    nn="Konkurransen vart kunngjord {sent_at}, før det vart godkjent {approved_at}",
    en="The competition was announced on {sent_at}, before that was approved on {approved_at}",
)
AWARD = phrase(
    nb="{person} både rangerte tilbudene og vedtok valget alene",
    nn="{person} både rangerte tilboda og vedtok valet åleine",
    en="{person} both ranked the bids and decided the award alone",
)
KEY = phrase(
    nb="{person} tok nøkkelen {key} i bruk uten vedtak i gruppen",
    nn="{person} tok nøkkelen {key} i bruk utan vedtak i gruppa",
    en="{person} put the key {key} to use without a decision of the group",
)
APART = phrase(
    nb="Hver godkjenning (antall: {approvals}) er gitt av andre enn den som forberedte, eller av gruppen ved vedtak",
    nn="Kvar godkjenning (tal: {approvals}) er gjeven av andre enn den som førebudde, eller av gruppa ved vedtak",
    en="Each approval ({approvals} in all) was given by others than who prepared, or by the group's decision",
)


def _faults(case: CaseFile) -> Iterator[tuple[Phrase, dict[str, object], tuple[Recorded[Event] | None, ...]]]:
    decisions = case.all(DecisionMade)
    carried = {one.event.motion for one in decisions if one.event.outcome is Outcome.CARRIED}
    failed = {one.event.motion for one in decisions} - carried
    for approval in case.all(AnnouncementApproved):
        if approval.event.approved_by == approval.event.prepared_by:
            yield ANNOUNCEMENT, {"person": approval.event.approved_by}, (approval,)
    yield from _sent_before(case)
    rankers: dict[PersonId, Recorded[Event]] = {one.actor.person: one for one in case.all(RankingComputed)}
    for award in case.all(AwardDecided):
        alone = award.event.motion is None or award.event.motion in failed
        preparer = award.event.prepared_by
        if alone and award.actor.person in {preparer, *rankers}:
            yield AWARD, {"person": award.actor.person}, (award, rankers.get(award.actor.person))
    for key in case.all(CostKeyAdopted):
        if key.event.motion not in carried:
            yield KEY, {"person": key.actor.person, "key": key.event.key}, (key,)


def _sent_before(case: CaseFile) -> Iterator[tuple[Phrase, dict[str, object], tuple[Recorded[Event] | None, ...]]]:
    """Calls for competition that went out before somebody had approved them."""
    approval = case.first(AnnouncementApproved)
    for notice in case.all(NoticeSent):
        sent_at = notice.event.sent_at
        if notice.event.kind is not NoticeKind.COMPETITION or notice.event.changes is not None:
            continue
        if approval is None:
            yield UNAPPROVED, {"sent_at": sent_at}, (notice,)
        elif approval.occurred_at > sent_at:
            yield TOO_SOON, {"sent_at": sent_at, "approved_at": approval.occurred_at}, (approval, notice)


def judge(case: CaseFile) -> Finding:
    """Compare who prepared with who approved, and when: the announcement, the award, and the key."""
    approvals: tuple[Recorded[Event], ...] = (
        *case.all(AnnouncementApproved),
        *case.all(AwardDecided),
        *case.all(CostKeyAdopted),
    )
    for says, facts, evidence in _faults(case):
        return Finding(Verdict.FAILED, says, facts, positions(*evidence))
    if not approvals:
        return Finding(Verdict.NOT_APPLICABLE, NOTHING)
    return Finding(Verdict.PASSED, APART, {"approvals": len(approvals)}, positions(approvals))


CHECK = Check(
    id="FC-43",
    asks=ASKS,
    basis=("KOML § 25-1",),
    reads=(AnnouncementApproved, AwardDecided, RankingComputed, CostKeyAdopted, DecisionMade, NoticeSent),
    judge=judge,
)
