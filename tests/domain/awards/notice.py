"""The notice of the joint purchase of alarms, with the maximum that it publishes."""

from domain.kernel.identifiers import NoticeId
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from tests.domain.awards.scene import BUYERS, MILLION, moment
from tests.domain.mandates.scene import ALARMS, ELVNES, FRAMEWORK

SENT = NoticeSent(
    procurement=FRAMEWORK,
    notice=NoticeId("alarms-notice"),
    kind=NoticeKind.COMPETITION,
    group=ALARMS,
    lead=ELVNES,
    buyers=BUYERS,
    maximum=13 * MILLION,
    sent_at=moment(7, 3),
    electronically=True,
    documents_freely_available=True,
    mandates=(),
)
