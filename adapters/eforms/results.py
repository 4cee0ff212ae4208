"""What came of the lots: outcomes, tenders, winners and contracts, tied together by the notice's own references."""

from collections.abc import Iterator

from adapters.eforms.figures import amount, count
from adapters.eforms.findings import Findings
from adapters.eforms.parties import Parties
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
        return amount(self._result.first("TotalAmount"), "Value of all awarded contracts (BT-161)", self._findings)

    @property
    def maximum(self) -> NoticeAmount | None:
        """The maximum value of all framework agreements (BT-118)."""
        written = self._result.first("OverallMaximumFrameworkContractsAmount")
        return amount(written, "Maximum value of the framework agreements (BT-118)", self._findings)

    def all(self) -> tuple[NoticeResult, ...]:
        """The result of every lot in the order of the notice, then tenders of which no result is told."""
        listed = list(self._result.all("LotResult"))
        named = {one.text.strip() for part in listed for one in part.all("LotTender", "ID")}
        told = tuple(self._lot(part, place, named) for place, part in enumerate(listed, start=1))
        return (*told, *self._untold({one.reference for result in told for one in result.tenders}))

    def _untold(self, told: set[str | None]) -> Iterator[NoticeResult]:
        """The tenders that only a contract or a lot speaks of, as in a notice of its change or its end."""
        for lot, references in self._of_lot.items():
            untold = [one for one in references if one and one not in told]
            if not untold:
                continue
            where = f"Result of {lot or 'no lot'}"
            tenders = tuple(self._tender(one, f"{where}: tender {one}") for one in untold)
            yield NoticeResult(lot=self._texts.code(lot, where), tenders=tenders)

    def _lot(self, part: Element, place: int, named: set[str]) -> NoticeResult:
        findings = self._findings
        lot = self._texts.code(part.string("TenderLot", "ID"), f"Result {place}: lot (BT-13713)")
        where = f"Result of {lot or f'number {place}'}"
        outcome = self._texts.code(part.string("TenderResultCode"), f"{where}: outcome (BT-142)")
        own = [one.text.strip() for one in part.all("LotTender", "ID") if one.text.strip()]
        others = [one for one in self._of_lot.get(lot or "", ()) if one not in named]
        tenders = [self._tender(one, f"{where}: tender {one}") for one in dict.fromkeys((*own, *others))]
        if outcome == _WON and not any(one.won for one in tenders):
            tenders = _first_won(tenders, set(own))
        if outcome == _WON and not any(one.won for one in tenders):
            findings.warn(where, "A winner was chosen, and the notice does not say which tender won.", "Ask the buyer.")
        values = part.first("FrameworkAgreementValues") or _NOTHING
        return NoticeResult(
            lot=lot,
            outcome=outcome,
            reason=self._texts.code(part.string("DecisionReason", "DecisionReasonCode"), f"{where}: reason (BT-144)"),
            received=self._received(part, where),
            maximum=amount(values.first("MaximumValueAmount"), f"{where}: maximum (BT-709)", findings),
            reestimated=amount(values.first("ReestimatedValueAmount"), f"{where}: re-estimate (BT-660)", findings),
            tenders=tuple(tenders),
        )

    def _received(self, part: Element, where: str) -> int | None:
        for one in part.all("ReceivedSubmissionsStatistics"):
            if one.string("StatisticsCode") == "tenders":
                return count(one.string("StatisticsNumeric"), f"{where}: tenders received (BT-759)", self._findings)
        return None

    def _tender(self, reference: str, where: str) -> NoticeTender:
        tender, texts, findings = self._tenders.get(reference), self._texts, self._findings
        if tender is None:
            findings.warn(where, "Nothing more is said of it.", "Ask the buyer.")
        part = tender or _NOTHING
        contract = self._contracts.get(reference)
        settled = contract or _NOTHING
        bidders = [
            one.text.strip()
            for party in part.all("TenderingParty", "ID")
            for one in (self._bidders.get(party.text.strip()) or _NOTHING).all("Tenderer", "ID")
        ]
        direct = [one.text.strip() for one in part.all("TenderingParty", "Tenderer", "ID")]
        written = settled.string("ContractReference", "ID") or settled.string("ID")
        return NoticeTender(
            reference=texts.code(reference, where),
            amount=amount(part.first("LegalMonetaryTotal", "PayableAmount"), f"{where}: value (BT-720)", findings),
            rank=count(part.string("RankCode"), f"{where}: rank (BT-171)", findings),
            won=contract is not None,
            tenderers=tuple(self._parties.tenderer(one, where) for one in dict.fromkeys((*bidders, *direct)) if one),
            contract=texts.line(written, f"{where}: contract (BT-150)"),
            awarded_on=day(settled.string("AwardDate"), f"{where}: award (BT-1451)", findings),
            signed_on=day(settled.string("IssueDate"), f"{where}: contract concluded (BT-145)", findings),
        )

    def _by_reference(self, name: str) -> dict[str, Element]:
        found: dict[str, Element] = {}
        for part in self._result.all(name):
            reference = part.string("ID")
            if reference in found:
                self._findings.warn(f"{name} {short(reference)}", "It is described twice.", "The first one counts.")
            found.setdefault(reference, part)
        return found


def _first_won(tenders: list[NoticeTender], own: set[str]) -> list[NoticeTender]:
    ranked = any(one.rank == _FIRST for one in tenders)
    return [one.model_copy(update={"won": one.rank == _FIRST if ranked else one.reference in own}) for one in tenders]
