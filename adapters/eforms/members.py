"""The members that the buyers of a notice are held against: the procurement's buyers, else those of its group."""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.clock import now
from adapters.eforms.telling import Told, told
from application.ledgers.ledger import Ledger
from application.notices.comparing import BuyersCompared, compared
from application.purchasing_groups.questions import GROUPS, Group
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import NOBODY, NOW
from application.trails.sentences import phrase
from domain.kernel.boundaries import Boundary, Criterion, about
from domain.kernel.identifiers import GroupId, ProcurementId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.notices.contents import NoticeContent
from domain.notices.values import NoticeBuyer
from domain.procurements.events import ProcurementOpened
from domain.purchasing_groups.events import PurchasingGroupFormed

_IN_GROUP = phrase(nb="gruppen {reference}", nn="gruppa {reference}", en="the group {reference}")
_IN_PROCUREMENT = phrase(nb="anskaffelsen {reference}", nn="anskaffinga {reference}", en="the procurement {reference}")


@dataclass(frozen=True, slots=True)
class Held:
    """A notice's buyers held against those of a procurement or group (its tag), with the names known of members."""

    against: str
    comparison: BuyersCompared
    names: Mapping[MemberId, str | None]

    @property
    def said(self) -> Told:
        """Whose members they are, in words."""
        kind, _, reference = self.against.partition(":")
        return told(_IN_GROUP if kind == GroupId.kind else _IN_PROCUREMENT, reference=reference)


class Members:
    """Who buys together, by what one ledger says."""

    def __init__(self, book: Ledger) -> None:
        """Look in this ledger."""
        self._book = book
        formed = book.journal.read(Boundary((Criterion((PurchasingGroupFormed,), ()),)))
        self._groups = tuple(
            recorded.event.group for recorded in formed if isinstance(recorded.event, PurchasingGroupFormed)
        )
        self._names = book.names.at(NOW, NOBODY)

    def compared(
        self, procurement: ProcurementId, content: NoticeContent, buyers: tuple[NoticeBuyer, ...]
    ) -> Held | None:
        """The buyers against those of the procurement, else against the group that shares most; None without any."""
        opening = self._opening(procurement)
        if opening is not None:
            members = {buyer: self._names.by_tag.get(buyer.tag) for buyer in opening.buyers}
            return Held(opening.procurement.tag, compared(members, buyers), members)
        candidates = [held for group in self._groups if (held := self._group(group, content, buyers))]
        return max(candidates, key=_shared, default=None)

    @property
    def lead(self) -> MemberId | None:
        """The lead of the ledger's only group."""
        if len(self._groups) != 1:
            return None
        found = self._ask(self._groups[0], None)
        return found.lead if found else None

    def _opening(self, procurement: ProcurementId) -> ProcurementOpened | None:
        found = self._book.journal.read(Boundary((about(procurement, types=(ProcurementOpened,)),)))
        return next((one.event for one in found if isinstance(one.event, ProcurementOpened)), None)

    def _group(self, group: GroupId, content: NoticeContent, buyers: tuple[NoticeBuyer, ...]) -> Held | None:
        found = self._ask(group, content)
        if found is None or not found.members:
            return None
        members: dict[MemberId, str | None] = {one.member: one.name for one in found.members}
        held = Held(group.tag, compared(members, buyers), members)
        return held if _shared(held) or len(self._groups) == 1 else None

    def _ask(self, group: GroupId, content: NoticeContent | None) -> Group | None:
        sent_at = content.sent_at if content else None
        day = day_of(sent_at or now())
        found = self._book.ask(GROUPS, group, NoParameters(), Moment(on=day))
        if found is not None and not found.view.members:
            found = self._book.ask(GROUPS, group, NoParameters(), Moment(on=day_of(now())))
        return found.view if found else None


def _shared(held: Held) -> int:
    return len(held.comparison.named) + len(held.comparison.by_name)
