"""Days and moments: told as they are written, or left out with a finding that says why."""

import pytest

from adapters.eforms.findings import Level
from adapters.eforms.notice import ReadNotice, read_bytes
from domain.kernel.instants import NORWAY
from tests.adapters.eforms.writing import Notice, lot


def closing(day: str, time: str) -> ReadNotice:
    return read_bytes(Notice(lots=(lot(ends=(day, time)),)).data())


def found(notice: Notice) -> dict[str, str]:
    return {one.where: one.what for one in read_bytes(notice.data()).findings}


@pytest.mark.parametrize(
    ("ends", "what"),
    [
        (("2026-10-19", "12:00:00"), "The time names no time zone."),
        (("2026-10-19+02:00", ""), "has no time of day"),
        (("2026-13-19+02:00", "12:00:00+02:00"), "is no day"),
        (("soon", "12:00:00+02:00"), "is no day"),
        (("2026-10-19+02:00", "25:00:00+02:00"), "is no time of day"),
        (("2026-10-19+02:00", "noon"), "is no time of day"),
        (("2026-10-19+01:00", "12:00:00+02:00"), "different time zones"),
        (("0999-10-19+02:00", "12:00:00+02:00"), "is unlikely"),
    ],
)
def test_a_deadline_that_cannot_be_told_exactly_is_found(ends: tuple[str, str], what: str) -> None:
    read = read_bytes(Notice(lots=(lot(ends=ends),)).data())
    assert any(what in one.what for one in read.findings if "tenders" in one.where)
    assert read.lots[0].deadlines[0].written == " ".join(ends).strip()


def test_a_time_without_zone_is_norwegian_and_midnight_may_end_a_day() -> None:
    summer = read_bytes(Notice(lots=(lot(ends=("2026-10-19", "12:00:00")),)).data()).lots[0].deadlines[0]
    assert str(summer.at) == "2026-10-19 10:00:00+00:00"
    midnight = read_bytes(Notice(lots=(lot(ends=("2026-10-19Z", "24:00:00Z")),)).data()).lots[0].deadlines[0]
    assert str(midnight.at) == "2026-10-20 00:00:00+00:00"


def test_a_deadline_before_the_notice_was_sent_is_found() -> None:
    findings = found(Notice(lots=(lot(ends=("2026-09-01+02:00", "12:00:00+02:00")),)))
    assert findings == {"Lot LOT-0001: tenders (BT-131)": "It ends before the notice was sent."}


@pytest.mark.parametrize("day", ["", "  ", "soon"])
def test_a_deadline_whose_day_is_missing_is_no_deadline_and_is_found(day: str) -> None:
    read = closing(day, "12:00:00+02:00")
    (deadline,) = read.lots[0].deadlines
    assert (deadline.at, deadline.on, deadline.written) == (None, None, f"{day.strip()} 12:00:00+02:00".strip())
    assert [(one.level, one.where) for one in read.findings] == [
        (Level.WARNING, "Lot LOT-0001: tenders (BT-131)"),
        (Level.WARNING, "Lot LOT-0001: deadline (BT-131, BT-1311)"),
    ]
    assert read.findings[1].what == "On which day it closes cannot be told."


def test_a_deadline_without_its_day_s_element_is_found() -> None:
    text = Notice().text().replace("<cbc:EndDate>2026-10-19+02:00</cbc:EndDate>", "")
    whats = [one.what for one in read_bytes(text.encode()).findings]
    assert whats == ["«12:00:00+02:00» names no day.", "On which day it closes cannot be told."]


def test_a_lot_that_names_no_deadline_says_so() -> None:
    read = closing("", "")
    assert read.lots[0].deadlines == ()
    assert [(one.level, one.what) for one in read.findings] == [(Level.NOTE, "There is none.")]


def test_one_deadline_that_names_its_day_is_enough() -> None:
    process = """<cac:ParticipationRequestReceptionPeriod><cbc:EndDate>2026-10-01+02:00</cbc:EndDate>
      <cbc:EndTime>12:00:00+02:00</cbc:EndTime></cac:ParticipationRequestReceptionPeriod>"""
    read = read_bytes(Notice(lots=(lot(ends=("", "12:00:00+02:00"), process=process),)).data())
    assert [one.what for one in read.findings] == ["«12:00:00+02:00» names no day."]


@pytest.mark.parametrize("zone", ["+99:99", "+15:00", "-15:00", "+14:01", "+02:60", "-99:00"])
@pytest.mark.parametrize("in_day", [True, False])
def test_a_zone_that_nowhere_is_gives_no_moment(zone: str, *, in_day: bool) -> None:
    read = closing(f"2026-10-19{zone if in_day else ''}", f"12:00:00{'' if in_day else zone}")
    (deadline,) = read.lots[0].deadlines
    assert (deadline.at, str(deadline.on)) == (None, "2026-10-19")
    assert zone in deadline.written
    assert [(one.level, one.where) for one in read.findings] == [(Level.WARNING, "Lot LOT-0001: tenders (BT-131)")]
    assert f"no time zone «{zone}»" in read.findings[0].what


@pytest.mark.parametrize(
    ("zone", "moment"), [("+14:00", "2026-10-18 22:00:00+00:00"), ("-14:00", "2026-10-20 02:00:00+00:00")]
)
def test_the_furthest_zones_are_times(zone: str, moment: str) -> None:
    assert str(closing(f"2026-10-19{zone}", f"12:00:00{zone}").lots[0].deadlines[0].at) == moment


@pytest.mark.parametrize(
    ("day", "zone", "clock", "in_norway"),
    [
        ("2026-11-19", "+02:00", "+01:00", "2026-11-19 11:00"),
        ("2026-10-19", "+01:00", "+02:00", "2026-10-19 13:00"),
        ("2026-10-19", "-11:00", "+02:00", "2026-10-20 01:00"),
    ],
)
def test_a_time_in_a_zone_that_is_not_norway_s_on_that_day_is_recorded_and_told(
    day: str, zone: str, clock: str, in_norway: str
) -> None:
    read = closing(f"{day}{zone}", f"12:00:00{zone}")
    (deadline,) = read.lots[0].deadlines
    assert deadline.at is not None
    assert f"{deadline.at.astimezone(NORWAY):%Y-%m-%d %H:%M}" == in_norway
    (finding,) = read.findings
    assert (finding.level, finding.where) == (Level.NOTE, "Lot LOT-0001: tenders (BT-131)")
    assert f"«{day}{zone} 12:00:00{zone}»" in finding.what
    assert f"which is {clock} on that day" in finding.what
    assert f"{in_norway} in Norway" in finding.remedy


@pytest.mark.parametrize(
    ("day", "zone"), [("2026-11-19", "+01:00"), ("2026-10-19", "+02:00"), ("2026-11-19", "Z"), ("2026-10-19", "+00:00")]
)
def test_a_time_in_norwegian_or_universal_time_is_not_told(day: str, zone: str) -> None:
    assert closing(f"{day}{zone}", f"12:00:00{zone}").findings == ()


@pytest.mark.parametrize("sent", [("2026-09-14+15:00", "10:15:00+02:00"), ("2026-09-14+02:00", "10:15:00+15:00")])
def test_when_a_notice_was_sent_is_not_guessed_from_a_zone_that_nowhere_is(sent: tuple[str, str]) -> None:
    read = read_bytes(Notice(sent=sent).data())
    assert read.content.sent_at is None
    whats = [one.what for one in read.findings if one.where == "Dispatch (BT-05)"]
    assert [("no time zone «+15:00»" in what) for what in whats] == [True, False]
