"""Each thing that is wrong with a notice is found where it stands, with what to do about it."""

import pytest

from adapters.eforms import refusals
from adapters.eforms.findings import Level
from adapters.eforms.notice import NotReadable, ReadNotice, read_bytes
from tests.adapters.eforms.writing import (
    KVITNES,
    STORVATN,
    Notice,
    changing,
    criterion,
    extension,
    lot,
    organisation,
    project,
    published,
)

ORG = "ORG-0001"
BUYER = f"Buyer {ORG}"


def found(notice: Notice) -> dict[str, str]:
    read = read_bytes(notice.data())
    assert all(one.what and one.remedy for one in read.findings)
    return {one.where: one.what for one in read.findings}


def storvatn(number: str | None, country: str = "NOR") -> ReadNotice:
    return read_bytes(Notice(organisations=(organisation(ORG, "Storvatn", number, country),)).data())


def test_a_good_notice_has_no_findings() -> None:
    assert found(Notice()) == {}


@pytest.mark.parametrize("written", ["64983472", "315210101", "ABC", "315210100315210100"])
def test_what_is_no_organisation_number_is_kept_as_text(written: str) -> None:
    read = storvatn(written)
    assert (read.buyers[0].number, read.buyers[0].written_number) == (None, written)
    assert [(one.level, one.where) for one in read.findings] == [
        (Level.WARNING, "Buyer ORG-0001: number (BT-501)"),
    ]


def test_a_buyer_without_number_is_found_and_a_foreign_one_is_not() -> None:
    assert "There is no organisation number." in [one.what for one in storvatn(None).findings]
    abroad = storvatn("212000-1355", "SWE")
    assert (abroad.buyers[0].number, abroad.buyers[0].written_number, abroad.findings) == (None, "212000-1355", ())


def test_two_buyers_with_one_number_and_none_that_leads_are_found() -> None:
    both = (organisation(ORG, "Storvatn", STORVATN), organisation("ORG-0002", "Kvitnes", STORVATN))
    where = found(Notice(organisations=both, buyers=(ORG, "ORG-0002")))
    assert where == {
        "Buyers (BT-501)": f"{STORVATN} is the number of several buyers.",
        "Buyers: group leader (OPP-050)": "Of several buyers none is named as leader.",
    }
    marks = "<efbc:GroupLeadIndicator>true</efbc:GroupLeadIndicator>"
    led = (organisation(ORG, "Storvatn", STORVATN, marks=marks), organisation("ORG-0002", "Kvitnes", KVITNES))
    assert found(Notice(organisations=led, buyers=(ORG, "ORG-0002"))) == {}


def test_a_buyer_that_is_named_twice_or_not_described_is_found() -> None:
    read = read_bytes(Notice(buyers=(ORG, ORG, "ORG-0009")).data())
    assert [buyer.name for buyer in read.buyers] == ["Storvatn kommune", None]
    what = [one.what for one in read.findings]
    assert "It is named twice." in what
    assert any("The notice does not say who that is" in one for one in what)


@pytest.mark.parametrize(
    ("name", "number", "told"),
    [
        ("", None, {BUYER: "neither a name nor an organisation number"}),
        ("Storvatn", None, {f"{BUYER}: number (BT-501)": "no organisation number"}),
        ("", STORVATN, {f"{BUYER}: name (BT-500)": "There is no name."}),
        (
            "",
            "315210101",
            {f"{BUYER}: number (BT-501)": "is no organisation number", f"{BUYER}: name (BT-500)": "There is no name."},
        ),
    ],
)
def test_no_name_is_made_up_for_a_buyer(name: str, number: str | None, told: dict[str, str]) -> None:
    read = read_bytes(Notice(organisations=(organisation(ORG, name, number),)).data())
    (kept,) = read.buyers
    assert (kept.name, kept.written_number) == (name or None, number)
    assert {one.where for one in read.findings} == set(told)
    assert all(told[one.where] in one.what for one in read.findings)


def test_a_notice_that_names_no_buyer_is_found() -> None:
    assert found(Notice(buyers=()))["Buyers (BT-500)"] == "The notice names no buyer."


def test_a_weight_that_is_more_than_the_whole_is_found() -> None:
    over = criterion("price", "Pris", "160")
    assert (
        "is no share" in found(Notice(lots=(lot(criteria=over),)))["Lot LOT-0001: award criterion 1: weight (BT-541)"]
    )


def test_missing_parts_are_found_and_do_not_hold_up_the_rest() -> None:
    bare = Notice(identifier=None, version=None, of="", lots=(), sent=("", ""), subtype="")
    read = read_bytes(bare.data())
    assert read.notice.startswith("file-")
    assert read.version == "01"
    where = {one.where for one in read.findings}
    assert {"Notice identifier (BT-701)", "Lots (BT-137)", "Dispatch (BT-05)", "The procedure: title (BT-21)"} <= where


def test_lots_that_share_a_reference_are_told_apart() -> None:
    read = read_bytes(Notice(lots=(lot(), lot(), lot(reference=""))).data())
    assert [one.reference for one in read.lots] == ["LOT-0001", "LOT-0001-2", "number-3"]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (("LOT-0001-3", "LOT-0001", "LOT-0001"), ["LOT-0001-3", "LOT-0001", "LOT-0001-4"]),
        (("LOT-0001", "LOT-0001", "LOT-0001-2"), ["LOT-0001", "LOT-0001-3", "LOT-0001-2"]),
        (("number-2", "", ""), ["number-2", "number-3", "number-4"]),
        (("L" * 64, "L" * 64), ["L" * 64, "L" * 62 + "-2"]),
    ],
)
def test_no_lot_takes_the_reference_of_another(written: tuple[str, ...], kept: list[str]) -> None:
    lots = tuple(lot(reference, of=project(f"Del {place}")) for place, reference in enumerate(written))
    read = read_bytes(Notice(lots=lots).data())
    assert [one.reference for one in read.lots] == kept
    assert [one.title for one in read.lots] == [f"Del {place}" for place in range(len(written))]
    assert len({one.remedy for one in read.findings}) == len([one for one in kept if one not in written])


def test_codes_that_are_none_are_left_out() -> None:
    read = read_bytes(Notice(of=project(cpv="fire alarms")).data())
    assert read.content.main_cpv is None
    assert any("is no CPV code" in one.what for one in read.findings)
    assert read_bytes(Notice(of=project(cpv="31625000-3")).data()).content.main_cpv == "31625000"


def test_long_texts_are_cut_and_addresses_are_not_recorded() -> None:
    read = read_bytes(Notice(of=project("Alarm " * 100)).data())
    assert len(read.content.title or "") <= 200
    assert any("600" in one.what or "599" in one.what for one in read.findings)
    masked = read_bytes(Notice(of=project("Spør kari.nordmann@storvatn.example i dag")).data())
    assert masked.content.title == "Spør (@) i dag"


def test_a_notice_published_before_it_was_sent_is_found() -> None:
    findings = found(Notice(extensions=published("412345-2026", "2026-09-01+02:00")))
    assert findings["Publication date (OPP-012)"] == "It was published before it was sent."


def test_fields_that_are_withheld_are_counted() -> None:
    privacy = extension("<efac:FieldsPrivacy/>")
    assert "1 fields" in found(Notice(of=project(more=privacy)))["Fields withheld (BT-195)"]


def test_a_change_that_does_not_say_what_it_changes_is_found() -> None:
    assert "does not say which" in found(Notice(extensions=changing("")))["Change notice (BT-758)"]


def test_a_lot_too_long_for_an_entry_is_shortened_and_told() -> None:
    many = "".join(criterion("quality", f"Krav {place} {'æ' * 150}", "1") for place in range(200))
    read = read_bytes(Notice(lots=(lot(criteria=many),)).data())
    assert 0 < len(read.lots[0].criteria) < 200
    assert len(read.lots[0].model_dump_json().encode()) < 50_000
    assert any("longer than an entry" in one.what for one in read.findings)


def test_a_file_that_names_neither_buyer_nor_subject_nor_result_is_no_notice() -> None:
    nothing = Notice(organisations=(), buyers=(), of="", lots=())
    with pytest.raises(NotReadable) as refused:
        read_bytes(nothing.data())
    assert refused.value.said is refusals.SAYS_NOTHING
    assert read_bytes(Notice(organisations=(), buyers=(), lots=()).data()).content.title
    assert read_bytes(Notice(of="", lots=()).data()).buyers
    assert read_bytes(Notice(organisations=(), buyers=(), of="").data()).lots


def test_what_is_expected_of_a_lot_and_not_found_is_told() -> None:
    bare = "<cac:ProcurementProjectLot><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLot>"
    assert found(Notice(lots=(bare,))) == {
        "Lot LOT-0001: title (BT-21)": "There is none.",
        "Lot LOT-0001: deadline (BT-131, BT-1311)": "There is none.",
        "Lot LOT-0001: award criteria (BT-539)": "There is none.",
    }


def test_an_award_notice_without_results_is_found() -> None:
    award = Notice(root="ContractAwardNotice", form="result", subtype="29")
    assert found(award) == {"Results (BT-142)": "There is none."}
