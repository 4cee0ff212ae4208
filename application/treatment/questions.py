"""Were all suppliers treated alike? Who knew what, when, and how long before the others."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from pydantic import Field

from application.questions.declaring import Moment, Question
from application.trails.in_languages import InLanguages, in_languages
from application.trails.names import Names
from application.trails.sentences import Phrase
from application.treatment import phrases
from application.treatment.cases import NAMED, Case, by_the_end_of, evolve
from application.treatment.matrix import (
    InformationCell,
    InformationColumn,
    SupplierRow,
    TreatmentView,
    cell_of,
    days_between,
    in_order,
    lead_of,
)
from application.treatment.pieces import Piece, PieceKind
from domain.bids.events import BidReceived
from domain.kernel.boundaries import Criterion, about
from domain.kernel.events import Written
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    InformationDisclosed,
    InformationEqualised,
    SupplierInputReceived,
)
from domain.negotiations.events import NegotiationHeld
from domain.notices.events import NoticePublished, NoticeSent, PublishedNoticeImported
from domain.procurements.events import ProcurementOpened
from domain.suppliers.events import ContactLogged, ContactShared
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
    TenderDocumentsFrozen,
)


class TreatmentAsked(Written):
    """Whether what was told is asked as it stood by the end of a day."""

    by_the_end_of: date | None = Field(default=None, description="What had happened by then; else all there is.")


def _further(case: Case) -> tuple[Criterion, ...]:
    return tuple(about(supplier, types=NAMED) for supplier in sorted(case.suppliers.seen))


def _answer(case: Case, asked: TreatmentAsked, moment: Moment) -> TreatmentView | None:
    if not case.begun:
        return None
    if asked.by_the_end_of is not None:
        case, moment = by_the_end_of(case, asked.by_the_end_of), replace(moment, on=asked.by_the_end_of)
    pieces = in_order(case.pieces.by_reference.values())
    teller = Telling(Names(case.suppliers.names), case.deadline, moment)
    columns = tuple(_column(piece, teller) for piece in pieces)
    ahead = tuple(one.says for one in columns if one.days_ahead or (one.days_ahead == 0 and one.all_at is None))
    nobody = phrases.ONLY_PUBLISHED if case.only_published else phrases.NOBODY_AHEAD
    return TreatmentView(
        procurement=case.procurement,
        deadline=case.deadline,
        information=columns,
        suppliers=tuple(_row(supplier, pieces, case, moment) for supplier in sorted(case.suppliers.seen)),
        untold=tuple(place for place, one in enumerate(pieces) if one.may_give_a_lead and one.all_at is None),
        says=ahead or (in_languages(nobody, {}, teller.names),),
    )


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells of pieces, with the names and the deadline of the case."""

    names: Names
    deadline: datetime | None
    moment: Moment

    def of(self, piece: Piece) -> InLanguages:
        """Who knew it before whom."""
        first_at = piece.first_at
        facts: dict[str, object] = {"what": piece.what, "suppliers": tuple(sorted(piece.told)), "kind": piece.kind}
        if first_at is None:
            return in_languages(phrases.TO_SOME_UNKNOWN, facts, self.names)
        days = days_between(first_at, piece.all_at, self.moment.on)
        late = self.deadline is None or self.deadline < first_at
        before = None if late or self.deadline is None else (day_of(self.deadline) - day_of(first_at)).days
        facts |= {"at": first_at, "days": days, "before": before}
        return in_languages(_phrase_for(piece, days), facts, self.names)


_TO_ALL = {PieceKind.INVITATION: phrases.INVITED, PieceKind.DOCUMENTS: phrases.RELEASED}


def _phrase_for(piece: Piece, days: int) -> Phrase:
    if not piece.may_give_a_lead:
        return phrases.MET
    if not piece.told:
        return _TO_ALL.get(piece.kind, phrases.ALL_AT_ONCE)
    if piece.all_at is None:
        return phrases.NOT_YET
    return {0: phrases.SAME_DAY, 1: phrases.ONE_DAY_AHEAD}.get(days, phrases.DAYS_AHEAD)


def _column(piece: Piece, teller: Telling) -> InformationColumn:
    return InformationColumn(
        kind=piece.kind,
        what=piece.what,
        channel=piece.channel.value if piece.channel is not None else None,
        first_at=piece.first_at,
        all_at=piece.all_at,
        days_ahead=lead_of(piece, teller.moment.on),
        says=teller.of(piece),
        evidence=piece.evidence,
    )


def _row(supplier: SupplierId, pieces: tuple[Piece, ...], case: Case, moment: Moment) -> SupplierRow:
    minutes = [length for who, length in case.suppliers.met if who == supplier]
    negotiated = [length for who, length in case.suppliers.negotiated if who == supplier]
    cells: tuple[InformationCell, ...] = tuple(cell_of(piece, supplier, case.deadline, moment.on) for piece in pieces)
    return SupplierRow(
        supplier=supplier,
        name=Names(case.suppliers.names).of(supplier),
        has_bid=supplier in case.suppliers.bidders,
        meetings=len(minutes),
        minutes=sum(minutes),
        negotiations=len(negotiated),
        negotiated_minutes=sum(negotiated),
        longest_lead=max((cell.days_before_others for cell in cells), default=0),
        cells=cells,
    )


TREATMENT = Question(
    name="treatment",
    asks="Which supplier knew what, when, and how long before the others?",
    identifier=ProcurementId,
    types=(
        ProcurementOpened,
        PublishedNoticeImported,
        NoticeSent,
        NoticePublished,
        TenderDocumentsFrozen,
        DialogueInvitationPublished,
        InformationDisclosed,
        InformationEqualised,
        DialogueMeetingHeld,
        DialogueConferenceHeld,
        SupplierInputReceived,
        ContactLogged,
        ContactShared,
        QuestionReceived,
        AnswerPublished,
        TenderDocumentsAmended,
        SubmissionDeadlineFixed,
        DeadlineExtended,
        BidReceived,
        NegotiationHeld,
    ),
    begin=Case,
    evolve=evolve,
    answer=_answer,
    view=TreatmentView,
    parameters=TreatmentAsked,
    further=_further,
)
