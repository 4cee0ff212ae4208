"""What came of the lots: outcomes, tenders, winners and contracts, tied together by the notice's own references."""

from collections.abc import Iterator

from adapters.eforms import judgements, places, remedies
from adapters.eforms.figures import amount, count
from adapters.eforms.findings import Findings
from adapters.eforms.parties import Parties
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import Texts, short
from adapters.eforms.times import day
from adapters.eforms.tree import Element
from domain.notices.contents import NoticeResult, NoticeTender
from domain.notices.values import NoticeAmount

_WON = "selec-w"
_FIRST = 1
_NOTHING = Element("")


class Results:
    """Reads the results of one notice."""

    def __init__(self, root: Element, parties: Parties, texts: Texts, findings: Findings) -> None:
        """Gather tenders, tendering parties and contracts by their references."""
        self._parties, self._texts, self._findings = parties, texts, findings
        self._result = next(root.extended("NoticeResult"), None) or _NOTHING
        self._tenders = self._by_reference("LotTender")
        self._of_lot: dict[str, list[str]] = {}
        for reference, tender in self._tenders.items():
            self._of_lot.setdefault(tender.string("TenderLot", "ID"), []).append(reference)
        self._bidders = self._by_reference("TenderingParty")
        contracts = self._by_reference("SettledContract").values()
        self._contracts = {
            one.text.strip(): contract for contract in contracts for one in contract.all("LotTender", "ID")
        }

    @property
    def total(self) -> NoticeAmount | None:
        """The value of all contracts that were awarded (BT-161)."""
        return amount(self._result.first("TotalAmount"), places.AWARDED_TOTAL, self._findings)

    @property
    def maximum(self) -> NoticeAmount | None:
        """The maximum value of all framework agreements (BT-118)."""
        written = self._result.first("OverallMaximumFrameworkContractsAmount")
        return amount(written, places.FRAMEWORKS_MAXIMUM, self._findings)

    def all(self) -> tuple[NoticeResult, ...]:
        """The result of every lot in the order of the notice, then tenders of which no result is told."""
        listed = list(self._result.all("LotResult"))
        named = {one.text.strip() for part in listed for one in part.all("LotTender", "ID")}
        results = tuple(self._lot(part, place, named) for place, part in enumerate(listed, start=1))
        return (*results, *self._untold({one.reference for result in results for one in result.tenders}))

    def _untold(self, known: set[str | None]) -> Iterator[NoticeResult]:
        """The tenders that only a contract or a lot speaks of, as in a notice of its change or its end."""
        for lot, references in self._of_lot.items():
            untold = [one for one in references if one and one not in known]
            if not untold:
                continue
            where = told(places.RESULT, lot=lot) if lot else places.RESULT_OF_NONE
            tenders = tuple(self._tender(one, told(places.TENDER, of=where, reference=one)) for one in untold)
            yield NoticeResult(lot=self._texts.code(lot, where), tenders=tenders)

    def _lot(self, part: Element, place: int, named: set[str]) -> NoticeResult:
        findings = self._findings
        lot = self._texts.code(part.string("TenderLot", "ID"), told(places.RESULT_LOT, place=place))
        where = told(places.RESULT, lot=lot) if lot else told(places.RESULT_NUMBER, place=place)
        outcome = self._texts.code(part.string("TenderResultCode"), told(places.OUTCOME, of=where))
        own = [one.text.strip() for one in part.all("LotTender", "ID") if one.text.strip()]
        others = [one for one in self._of_lot.get(lot or "", ()) if one not in named]
        both = dict.fromkeys((*own, *others))
        tenders = [self._tender(one, told(places.TENDER, of=where, reference=one)) for one in both]
        if outcome == _WON and not any(one.won for one in tenders):
            tenders = _first_won(tenders, set(own))
        if outcome == _WON and not any(one.won for one in tenders):
            findings.warn(where, judgements.WINNER_UNSAID, remedies.ASK)
        values = part.first("FrameworkAgreementValues") or _NOTHING
        return NoticeResult(
            lot=lot,
            outcome=outcome,
            reason=self._texts.code(part.string("DecisionReason", "DecisionReasonCode"), told(places.REASON, of=where)),
            received=self._received(part, where),
            maximum=amount(values.first("MaximumValueAmount"), told(places.FRAMEWORK_MAXIMUM, of=where), findings),
            reestimated=amount(values.first("ReestimatedValueAmount"), told(places.REESTIMATE, of=where), findings),
            tenders=tuple(tenders),
        )

    def _received(self, part: Element, where: Told) -> int | None:
        for one in part.all("ReceivedSubmissionsStatistics"):
            if one.string("StatisticsCode") == "tenders":
                return count(one.string("StatisticsNumeric"), told(places.RECEIVED, of=where), self._findings)
        return None

    def _tender(self, reference: str, where: Told) -> NoticeTender:
        tender, texts, findings = self._tenders.get(reference), self._texts, self._findings
        if tender is None:
            findings.warn(where, judgements.NOTHING_MORE, remedies.ASK)
        part = tender or _NOTHING
        contract = self._contracts.get(reference)
        settled = contract or _NOTHING
        who = self._behind(part)
        written = settled.string("ContractReference", "ID") or settled.string("ID")
        return NoticeTender(
            reference=texts.code(reference, where),
            amount=amount(part.first("LegalMonetaryTotal", "PayableAmount"), told(places.VALUE, of=where), findings),
            rank=count(part.string("RankCode"), told(places.RANK, of=where), findings),
            won=contract is not None,
            tenderers=tuple(self._parties.tenderer(one, where) for one in who),
            contract=texts.line(written, told(places.CONTRACT, of=where)),
            awarded_on=day(settled.string("AwardDate"), told(places.AWARDED_ON, of=where), findings),
            signed_on=day(settled.string("IssueDate"), told(places.SIGNED_ON, of=where), findings),
        )

    def _behind(self, tender: Element) -> tuple[str, ...]:
        """Who gave the tender, by reference; the tendering party itself where the notice says nothing of who it is."""
        parties = [one.text.strip() for one in tender.all("TenderingParty", "ID")]
        listed = [one for party in parties for one in (self._bidders.get(party) or _NOTHING).all("Tenderer", "ID")]
        named = [one.text.strip() for one in (*listed, *tender.all("TenderingParty", "Tenderer", "ID"))]
        undescribed = (party for party in parties if party not in self._bidders)
        return tuple(dict.fromkeys(one for one in named if one)) or tuple(one for one in undescribed if one)

    def _by_reference(self, name: str) -> dict[str, Element]:
        found: dict[str, Element] = {}
        for part in self._result.all(name):
            reference = part.string("ID")
            if reference in found:
                where = told(places.PART, kind=name, reference=short(reference))
                self._findings.warn(where, judgements.DESCRIBED_TWICE, remedies.FIRST_ONE_COUNTS)
            found.setdefault(reference, part)
        return found


def _first_won(tenders: list[NoticeTender], own: set[str]) -> list[NoticeTender]:
    ranked = any(one.rank == _FIRST for one in tenders)
    return [one.model_copy(update={"won": one.rank == _FIRST if ranked else one.reference in own}) for one in tenders]
