"""Outcomes, tenders, winners and contracts are tied together by the notice's own references."""

from datetime import date

from adapters.eforms.notice import ReadNotice, read_bytes
from domain.notices.values import NoticeAmount
from tests.adapters.eforms.writing import STORVATN, Notice, lot, organisation

PERSON = "<efbc:NaturalPersonIndicator>true</efbc:NaturalPersonIndicator>"
ORGANISATIONS = (
    organisation("ORG-0001", "Storvatn kommune", STORVATN),
    organisation("ORG-0003", "Celsius Larm AB", "556000-1234", "SWE"),
    organisation("ORG-0004", "Kari Nordmann", "01010112345", marks=PERSON),
)


def reference(name: str, identifier: str) -> str:
    return f"<efac:{name}><cbc:ID>{identifier}</cbc:ID></efac:{name}>"


def lot_result(outcome: str, *tenders: str, contract: str = "", of: str = "LOT-0001") -> str:
    inside = "".join(reference("LotTender", one) for one in tenders) + reference("TenderLot", of)
    settled = reference("SettledContract", contract) if contract else ""
    statistics = """<efac:ReceivedSubmissionsStatistics><efbc:StatisticsCode>tenders</efbc:StatisticsCode>
      <efbc:StatisticsNumeric>3</efbc:StatisticsNumeric></efac:ReceivedSubmissionsStatistics>"""
    return f"""<efac:LotResult><cbc:ID>RES-0001</cbc:ID><cbc:TenderResultCode>{outcome}</cbc:TenderResultCode>
      {inside}{settled}{statistics}</efac:LotResult>"""


def tender(identifier: str, party: str, amount: str = "8110000", rank: str = "") -> str:
    ranked = f"<cbc:RankCode>{rank}</cbc:RankCode>" if rank else ""
    return f"""<efac:LotTender><cbc:ID>{identifier}</cbc:ID>{ranked}<cac:LegalMonetaryTotal>
      <cbc:PayableAmount currencyID="NOK">{amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>
      {reference("TenderingParty", party)}{reference("TenderLot", "LOT-0001")}</efac:LotTender>"""


def party(identifier: str, *organisations: str) -> str:
    tenderers = "".join(reference("Tenderer", one) for one in organisations)
    return f"<efac:TenderingParty><cbc:ID>{identifier}</cbc:ID>{tenderers}</efac:TenderingParty>"


CONTRACT = """<efac:SettledContract><cbc:ID>CON-0001</cbc:ID><cbc:AwardDate>2026-10-02+02:00</cbc:AwardDate>
  <cbc:IssueDate>2026-10-21+02:00</cbc:IssueDate>
  <efac:ContractReference><cbc:ID>2026/418-77</cbc:ID></efac:ContractReference>
  <efac:LotTender><cbc:ID>TEN-0001</cbc:ID></efac:LotTender></efac:SettledContract>"""


def read(*parts: str, organisations: tuple[str, ...] = ORGANISATIONS) -> ReadNotice:
    result = f'<efac:NoticeResult><cbc:TotalAmount currencyID="NOK">8110000.00</cbc:TotalAmount>{"".join(parts)}'
    notice = Notice(
        root="ContractAwardNotice",
        form="result",
        subtype="29",
        organisations=organisations,
        extensions=f"{result}</efac:NoticeResult>",
        lots=(lot(),),
    )
    return read_bytes(notice.data())


def test_the_winner_has_its_contract_and_the_others_have_none() -> None:
    notice = read(
        lot_result("selec-w", "TEN-0001", contract="CON-0001"),
        tender("TEN-0001", "TPA-0001", rank="1"),
        tender("TEN-0002", "TPA-0002", "9000000", "2"),
        party("TPA-0001", "ORG-0003"),
        party("TPA-0002", "ORG-0001"),
        CONTRACT,
    )
    assert notice.findings == ()
    assert notice.content.awarded_total == NoticeAmount(hundredths=811_000_000, currency="NOK")
    (result,) = notice.results
    assert (result.lot, result.outcome, result.received) == ("LOT-0001", "selec-w", 3)
    winner, other = result.tenders
    assert (winner.won, other.won) == (True, False)
    assert winner.tenderers[0].supplier == "se-5560001234"
    assert other.tenderers[0].supplier == STORVATN
    assert (winner.contract, winner.awarded_on, winner.signed_on) == (
        "2026/418-77",
        date(2026, 10, 2),
        date(2026, 10, 21),
    )


def test_without_a_contract_the_first_in_rank_won() -> None:
    notice = read(
        lot_result("selec-w", "TEN-0002", "TEN-0001"),
        tender("TEN-0001", "TPA-0001", rank="1"),
        tender("TEN-0002", "TPA-0001", rank="2"),
        party("TPA-0001", "ORG-0003"),
    )
    assert [(one.reference, one.won) for one in notice.results[0].tenders] == [("TEN-0002", False), ("TEN-0001", True)]


def test_of_a_natural_person_no_name_is_kept() -> None:
    notice = read(lot_result("selec-w", "TEN-0001"), tender("TEN-0001", "TPA-0001"), party("TPA-0001", "ORG-0004"))
    (tenderer,) = notice.results[0].tenders[0].tenderers
    assert tenderer.natural_person
    assert (tenderer.name, tenderer.supplier, tenderer.written_number) == (None, None, None)
    assert "Nordmann" not in notice.results[0].model_dump_json()


def test_a_lot_without_winner_says_so() -> None:
    assert read(lot_result("clos-nw")).results[0].tenders == ()


def test_references_that_lead_nowhere_are_found() -> None:
    notice = read(lot_result("selec-w", "TEN-0009"), tender("TEN-0001", "TPA-0001"), party("TPA-0001", "ORG-0099"))
    what = [one.what for one in notice.findings]
    assert "Nothing more is said of it." in what
    assert "Nothing says who «ORG-0099» is." in what


def test_a_winner_that_is_only_referred_to_keeps_the_reference_as_what_it_is_called() -> None:
    for parts, called in (
        ((tender("TEN-0001", "TPA-0001"), party("TPA-0001", "ORG-0099")), "ORG-0099"),
        ((tender("TEN-0001", "TPA-0001"),), "TPA-0001"),
    ):
        notice = read(lot_result("selec-w", "TEN-0001"), *parts)
        (tenderer,) = notice.results[0].tenders[0].tenderers
        assert (tenderer.name, tenderer.reference, tenderer.only_called) == (None, called, called)
        assert f"Nothing says who «{called}» is." in [one.what for one in notice.findings]


def test_a_winner_that_is_not_named_is_found() -> None:
    assert any("which tender won" in one.what for one in read(lot_result("selec-w")).findings)


def test_a_tender_of_which_no_result_is_told_stands_with_its_lot_and_contract() -> None:
    notice = read(tender("TEN-0001", "TPA-0001"), party("TPA-0001", "ORG-0003"), CONTRACT)
    (result,) = notice.results
    assert (result.lot, result.outcome) == ("LOT-0001", None)
    assert [(one.reference, one.won, one.contract) for one in result.tenders] == [("TEN-0001", True, "2026/418-77")]


def test_of_a_sole_trader_the_organisation_number_is_kept() -> None:
    trader = organisation("ORG-0004", "Kari Nordmann", STORVATN, marks=PERSON)
    notice = read(
        lot_result("selec-w", "TEN-0001"),
        tender("TEN-0001", "TPA-0001"),
        party("TPA-0001", "ORG-0004"),
        organisations=(*ORGANISATIONS[:2], trader),
    )
    (tenderer,) = notice.results[0].tenders[0].tenderers
    assert (tenderer.name, tenderer.supplier) == (None, STORVATN)


def test_a_result_of_a_lot_that_is_not_described_and_a_lot_without_result_are_found() -> None:
    notice = read(lot_result("clos-nw", of="LOT-0009"))
    assert {(str(one.where), str(one.what)) for one in notice.findings} == {
        ("Result of LOT-0009", "The notice describes no such lot."),
        ("Result of LOT-0001", "There is none."),
    }


def test_a_winner_of_whom_nothing_is_said_and_an_outcome_left_out_are_found() -> None:
    by_a_reference_only = tender("TEN-0001", "TPA-0001")
    by_nobody = by_a_reference_only.replace(reference("TenderingParty", "TPA-0001"), "")
    for told, what in (
        (by_a_reference_only, "Nothing says who «TPA-0001» is."),
        (by_nobody, "It won, and the notice does not say whose it is."),
    ):
        notice = read(told, CONTRACT)
        assert {(str(one.where), str(one.what)) for one in notice.findings} == {
            ("Result of LOT-0001: outcome (BT-142)", "There is none."),
            ("Result of LOT-0001: tender TEN-0001", what),
        }


def test_two_results_of_one_lot_are_kept_and_found() -> None:
    notice = read(lot_result("clos-nw"), lot_result("open-nw"))
    assert [result.outcome for result in notice.results] == ["clos-nw", "open-nw"]
    assert [(str(one.where), str(one.what)) for one in notice.findings] == [("Result of LOT-0001", "It has 2 results.")]
