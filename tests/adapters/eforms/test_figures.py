"""Amounts, counts and weights: read exactly, or left out with a finding that says why."""

import pytest

from adapters.eforms.notice import ReadNotice, read_bytes
from domain.notices.values import NoticeAmount
from tests.adapters.eforms.writing import Notice, criterion, estimated, lot, project

ESTIMATED = "The procedure: estimated value (BT-27)"


def valued(amount: str, currency: str = "NOK") -> ReadNotice:
    return read_bytes(Notice(of=project(value=estimated(amount, currency))).data())


def whats(read: ReadNotice, where: str = ESTIMATED) -> list[str]:
    return [one.what for one in read.findings if one.where == where]


@pytest.mark.parametrize(
    ("amount", "currency", "what"),
    [
        ("about a million", "NOK", "is no amount"),
        ("1e9", "NOK", "is no amount"),
        ("1,000,000", "NOK", "is no amount"),
        ("1.000,50", "NOK", "is no amount"),
        ("99999999999999999999", "NOK", "is no amount"),
        ("999999999999999999", "NOK", "is too large"),
        ("100", "", "needs a currency"),
        ("100", "kroner", "needs a currency"),
        ("", "NOK", "no amount in it"),
        (" ", "NOK", "no amount in it"),
        ("150,000", "NOK", "before decimals or between thousands"),
        ("1 150,000", "NOK", "before decimals or between thousands"),
        (",000", "NOK", "before decimals or between thousands"),
    ],
)
def test_what_cannot_be_told_to_be_an_amount_is_left_out_and_found(amount: str, currency: str, what: str) -> None:
    read = valued(amount, currency)
    assert read.content.estimated is None
    (told,) = whats(read)
    assert what in told


@pytest.mark.parametrize(
    ("amount", "hundredths", "what"),
    [
        ("1 000,50", 100_050, "has a comma"),
        ("150,0", 15_000, "has a comma"),
        ("150,0000", 15_000, "has a comma"),
        ("10.005", 1_000, "more than two decimals"),
        ("150.000", 15_000, "more than two decimals"),
    ],
)
def test_an_amount_that_is_odd_is_kept_and_found(amount: str, hundredths: int, what: str) -> None:
    read = valued(amount)
    assert read.content.estimated == NoticeAmount(hundredths=hundredths, currency="NOK")
    assert what in whats(read)[0]


@pytest.mark.parametrize("amount", ["-5", "-0.01", "-0.001"])
def test_a_negative_amount_is_not_recorded_and_found(amount: str) -> None:
    read = valued(amount)
    assert read.content.estimated is None
    assert whats(read) == [f"The amount «{amount}» is negative."]


@pytest.mark.parametrize(("amount", "hundredths"), [("1000.5", 100_050), ("1 000.50", 100_050), ("0", 0)])
def test_an_amount_is_exact_however_it_is_written(amount: str, hundredths: int) -> None:
    read = valued(amount)
    assert read.content.estimated == NoticeAmount(hundredths=hundredths, currency="NOK")
    assert read.findings == ()


def test_a_notice_that_has_no_place_for_an_amount_is_not_asked_for_one() -> None:
    assert read_bytes(Notice(of=project()).data()).findings == ()


@pytest.mark.parametrize(
    ("weight", "kept", "what"),
    [
        ("100,000", None, "before decimals or between thousands"),
        ("100,0", 10_000, "has a comma"),
        ("much", None, "is no weight"),
        ("-1", None, "is no weight"),
    ],
)
def test_the_commas_of_weights_are_told_too(weight: str, kept: int | None, what: str) -> None:
    read = read_bytes(Notice(lots=(lot(criteria=criterion("price", "Pris", weight)),)).data())
    assert read.lots[0].criteria[0].weight_bp == kept
    assert what in whats(read, "Lot LOT-0001: award criterion 1: weight (BT-541)")[0]


@pytest.mark.parametrize(
    ("weights", "whats_told"),
    [
        (("60", "40"), []),
        (("60", ""), ["1 of 2 award criteria has no weight."]),
        (("60", "", ""), ["2 of 3 award criteria have no weight."]),
        (("", ""), []),
        (("60", "much"), ["1 of 2 award criteria has no weight."]),
        (("60", "50", ""), ["1 of 3 award criteria has no weight.", "They add up to 110.00 %, not 100 %."]),
        (("60", "30.5"), ["They add up to 90.50 %, not 100 %."]),
    ],
)
def test_weights_that_are_not_the_whole_or_not_all_there_are_found(
    weights: tuple[str, ...], whats_told: list[str]
) -> None:
    criteria = "".join(criterion("quality", f"Krav {place}", weight) for place, weight in enumerate(weights))
    read = read_bytes(Notice(lots=(lot(criteria=criteria),)).data())
    assert whats(read, "Lot LOT-0001: weights of the award criteria (BT-541)") == whats_told


def test_a_criterion_that_is_weighted_in_points_is_weighted() -> None:
    criteria = criterion("price", "Pris", "60") + criterion("quality", "Miljø", "30", "poi-exa")
    assert read_bytes(Notice(lots=(lot(criteria=criteria),)).data()).findings == ()


@pytest.mark.parametrize(
    ("count", "kept", "what"),
    [
        ("2", 2, None),
        ("1,000", None, "before decimals or between thousands"),
        ("2,0", 2, "has a comma"),
        ("1.5", None, "is no count"),
        ("-1", None, "is no count"),
        ("twice", None, "is no count"),
    ],
)
def test_a_count_is_a_whole_number_or_left_out(count: str, kept: int | None, what: str | None) -> None:
    extension = f"""<cac:ContractExtension><cbc:MaximumNumberNumeric>{count}</cbc:MaximumNumberNumeric>
      </cac:ContractExtension>"""
    read = read_bytes(Notice(lots=(lot(of=project(more=extension)),)).data())
    assert read.lots[0].renewals == kept
    told = whats(read, "Lot LOT-0001: renewals (BT-58)")
    assert (what in told[0]) if what else told == []
