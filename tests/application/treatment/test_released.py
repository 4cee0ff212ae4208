"""What all suppliers got at once: the invitation to the dialogue and the tender documents."""

from application.treatment.matrix import TreatmentView
from application.treatment.pieces import PieceKind
from domain.kernel.identifiers import DocumentId, NoticeId
from domain.kernel.organisations import MemberId
from domain.market_dialogue.events import DialogueInvitationPublished
from domain.notices.contents import NoticeContent
from domain.notices.events import NoticePublished, NoticeSent, PublishedNoticeImported
from domain.notices.values import NoticeBuyer, NoticeKind
from domain.procurements.events import ProcurementOpened
from domain.tenders.events import TenderDocumentsFrozen
from domain.tenders.values import TenderDocument
from tests.application.treatment.scene import ALARMS, ALFA, AMENDED, DAG, FIXED, TOLD, at, met, treated

BUYER, NOTICE = MemberId("314910001"), NoticeId("notice")
FROZEN = TenderDocumentsFrozen(
    procurement=ALARMS,
    version=1,
    documents=tuple(
        TenderDocument(document=DocumentId(one.lower()), title=one, sha256="a" * 64) for one in ("Terms", "Prices")
    ),
    prepared_by=DAG,
    criteria_digest="b" * 64,
)
READ = PublishedNoticeImported(
    procurement=ALARMS,
    notice=NOTICE,
    version="01",
    digest="d" * 64,
    content=NoticeContent(kind=NoticeKind.COMPETITION),
    buyers=(),
    further_buyers=0,
    lots=0,
    results=0,
)
OPENED = ProcurementOpened(procurement=ALARMS, title="Alarms", subject="Alarms", buyers=(BUYER,), lead=BUYER)


def invited(*, to_all: bool = True) -> DialogueInvitationPublished:
    return DialogueInvitationPublished(procurement=ALARMS, published_at=at(2, 3), where="Doffin", to_all=to_all)


def published(day: int = 7, kind: NoticeKind = NoticeKind.COMPETITION) -> NoticePublished:
    buyers = (NoticeBuyer(number=BUYER),)
    return NoticePublished(
        procurement=ALARMS, notice=NOTICE, kind=kind, published_at=at(7, day), publication="2026/S 1-1", buyers=buyers
    )


def sent(*, free: bool) -> NoticeSent:
    return NoticeSent(
        procurement=ALARMS,
        notice=NOTICE,
        kind=NoticeKind.COMPETITION,
        lead=BUYER,
        buyers=(BUYER,),
        sent_at=at(7, 3),
        electronically=True,
        documents_freely_available=free,
        mandates=(),
    )


def kinds(view: TreatmentView) -> list[PieceKind]:
    return [one.kind for one in view.information]


def test_a_public_invitation_was_known_to_all_at_once() -> None:
    view = treated(invited(), met(ALFA))
    assert kinds(view) == [PieceKind.INVITATION, PieceKind.MEETING]
    column = view.information[0]
    assert (column.first_at, column.all_at, column.days_ahead, column.evidence) == (at(2, 3), at(2, 3), 0, (1,))
    assert column.says.en == "All were invited to the dialogue on 3 February 2026, 12:00: Doffin"
    assert view.suppliers[0].cells[0].knew_at == at(2, 3)
    assert view.untold == ()


def test_an_invitation_to_some_was_not_known_to_all() -> None:
    view = treated(invited(to_all=False), met(ALFA))
    assert view.untold == (1,)
    assert view.information[1].says.en.startswith("This went to some but not to all")


def test_the_documents_are_released_to_all_with_the_notice() -> None:
    view = treated(FROZEN, sent(free=True), published(), FIXED, AMENDED, TOLD)
    assert kinds(view) == [PieceKind.DISCLOSURE, PieceKind.DOCUMENTS, PieceKind.AMENDMENT]
    column = view.information[1]
    assert (column.all_at, column.days_ahead, column.evidence) == (at(7, 7), 0, (1, 3))
    assert column.says.en.startswith("All got the tender documents on 7 July 2026, 12:00 (days to the deadline: 48)")
    assert column.what == "Terms, Prices"
    assert view.suppliers[0].cells[1].knew_at == at(7, 7)


def test_a_change_of_the_notice_does_not_release_them_again() -> None:
    view = treated(FROZEN, published(), published(day=20))
    assert [one.all_at for one in view.information] == [at(7, 7)]


def test_no_documents_are_released_by_a_notice_without_them() -> None:
    assert kinds(treated(published())) == []
    assert kinds(treated(FROZEN, published(kind=NoticeKind.PRIOR_INFORMATION))) == []
    assert kinds(treated(FROZEN, sent(free=False), published())) == []


def test_of_a_notice_read_from_a_file_it_is_said_that_nothing_of_suppliers_is_recorded() -> None:
    view = treated(READ)
    assert [one.en for one in view.says] == [
        "Only the published notice is recorded here, and nothing of what suppliers were told"
    ]
    assert treated(OPENED, READ).says[0].en == "No supplier knew anything before the others"
    assert treated(READ, TOLD).says[0].en.startswith("314921003 got to know it")
