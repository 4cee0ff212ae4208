"""Notices from files into a ledger: once, whole, in their place, and held against the members."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from adapters.eforms.importing import NO_ORGANISATION, Brought, Importer, Unread
from application.ledgers.ledger import Ledger
from application.notices.questions import ANNOUNCEMENTS, NOTICES
from application.questions.declaring import Moment, NoParameters
from domain.kernel.identifiers import NoticeId, PersonId, ProcurementId
from domain.kernel.instants import day_of
from domain.kernel.organisations import OrganisationNumber
from domain.notices.events import ImportedNoticeAmended, NoticeLotImported, PublishedNoticeImported
from domain.notices.rejections import NoticeDiffersFromImported, NoticeOfAnotherProcurement
from domain.notices.values import NoticePart
from tests.adapters.eforms.writing import (
    DEMO,
    FIRST,
    FOLDER,
    KVITNES,
    SECOND,
    STORVATN,
    Notice,
    changing,
    organisation,
    project,
    published,
)
from tests.support.hosts import START, MemoryHost
from tests.support.submitting import ELVNES, YTRE_SUND, form_group, invite, join, submission

IMPORTER = Importer(PersonId("importer-1"))
DRY = Importer(PersonId("importer-1"), dry_run=True)
CHANGE = Notice(identifier=SECOND, folder=None, extensions=changing(f"{FIRST}-01"), sent=("2026-09-20Z", "10:00:00Z"))


@pytest.fixture
def ledger() -> Ledger:
    return MemoryHost().create("notices")


def file(folder: Path, name: str, notice: Notice) -> Path:
    path = folder / name
    path.write_bytes(notice.data())
    return path


def brought(importer: Importer, ledger: Ledger, *paths: Path) -> list[Brought]:
    return [one for one in importer.bring(ledger, paths) if isinstance(one, Brought)]


def events(ledger: Ledger) -> list[object]:
    return [recorded.event for recorded in ledger.journal.read()]


def whats(one: Brought) -> Iterable[str]:
    return [finding.what for finding in one.placed.findings]


def test_a_notice_is_recorded_with_its_lots_by_one_command(ledger: Ledger) -> None:
    (one,) = brought(IMPORTER, ledger, DEMO)
    assert one.positions == (1, 2, 3)
    first, *lots = events(ledger)
    assert isinstance(first, PublishedNoticeImported)
    assert (first.procurement, first.named, first.lots) == (FOLDER, 4, 2)
    assert all(isinstance(lot, NoticeLotImported) for lot in lots)
    recorded = next(ledger.journal.read())
    assert (recorded.actor.person, recorded.actor.organisation) == ("importer-1", NO_ORGANISATION)


def test_the_same_file_twice_adds_nothing_in_one_call_or_in_two(ledger: Ledger, tmp_path: Path) -> None:
    copy = tmp_path / "copy.xml"
    copy.write_bytes(DEMO.read_bytes())
    assert [one.positions for one in brought(IMPORTER, ledger, DEMO, copy)] == [(1, 2, 3), ()]
    (again,) = brought(IMPORTER, ledger, DEMO)
    assert (again.positions, again.rejection, again.placed.repeated) == ((), None, True)
    assert ledger.head().position == 3


def test_a_dry_run_shows_everything_and_records_nothing(ledger: Ledger) -> None:
    (one,) = brought(DRY, ledger, DEMO)
    assert (one.positions, one.placed.procurement) == ((), FOLDER)
    assert ledger.head().position == 0


def test_what_cannot_be_read_does_not_hold_up_the_rest(ledger: Ledger, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xml"
    broken.write_text("<ContractNotice>")
    found = list(IMPORTER.bring(ledger, [broken, tmp_path / "none.xml", DEMO]))
    assert [type(one) for one in found] == [Unread, Unread, Brought]
    assert all("Nothing of it was recorded." in one.finding.remedy for one in found if isinstance(one, Unread))
    assert ledger.head().position == 3


@pytest.mark.parametrize("turned", [False, True])
def test_a_change_amends_the_notice_it_changes_whatever_the_order_of_the_files(
    ledger: Ledger, tmp_path: Path, *, turned: bool
) -> None:
    files = [file(tmp_path, "first.xml", Notice()), file(tmp_path, "change.xml", CHANGE)]
    first, second = brought(IMPORTER, ledger, *(reversed(files) if turned else files))
    assert (first.placed.amends, second.placed.amends) == (None, FIRST)
    assert second.placed.procurement == FOLDER
    amendment = next(event for event in events(ledger) if isinstance(event, ImportedNoticeAmended))
    assert (amendment.notice, amendment.amends) == (SECOND, FIRST)


def test_a_change_that_names_the_publication_number_finds_its_notice(ledger: Ledger, tmp_path: Path) -> None:
    first = file(tmp_path, "first.xml", Notice(extensions=published("2026/S 180-612345")))
    change = Notice(identifier=SECOND, extensions=changing("00612345-2026"))
    brought(IMPORTER, ledger, first)
    (second,) = brought(IMPORTER, ledger, file(tmp_path, "change.xml", change))
    assert second.placed.amends == FIRST


def test_a_change_of_a_notice_that_is_not_known_is_reported_and_recorded_on_its_own(
    ledger: Ledger, tmp_path: Path
) -> None:
    (one,) = brought(IMPORTER, ledger, file(tmp_path, "change.xml", CHANGE))
    assert any("is not in the ledger" in what for what in whats(one))
    assert one.placed.procurement == FIRST
    (event, _lot) = events(ledger)
    assert isinstance(event, PublishedNoticeImported)
    assert event.changed == f"{FIRST}-01"


def test_a_procurement_may_be_named_and_then_holds(ledger: Ledger, tmp_path: Path) -> None:
    named = Importer(PersonId("importer-1"), procurement=ProcurementId("alarms-2026"))
    assert brought(named, ledger, DEMO)[0].placed.procurement == "alarms-2026"
    assert brought(IMPORTER, ledger, DEMO)[0].rejection is None
    other = Importer(PersonId("importer-1"), procurement=ProcurementId("other"))
    assert isinstance(brought(other, ledger, DEMO)[0].rejection, NoticeOfAnotherProcurement)
    same_procedure = Notice(identifier=SECOND, root="ContractAwardNotice", form="result", subtype="29")
    (award,) = brought(IMPORTER, ledger, file(tmp_path, "award.xml", same_procedure))
    assert award.placed.procurement == "alarms-2026"


def test_another_file_of_the_same_version_is_refused_when_it_says_otherwise(ledger: Ledger, tmp_path: Path) -> None:
    first = file(tmp_path, "first.xml", Notice())
    other = file(tmp_path, "other.xml", Notice(of=project("Noe annet")))
    _, refused = brought(IMPORTER, ledger, first, other)
    assert isinstance(refused.rejection, NoticeDiffersFromImported)
    assert refused.rejection.parts == (NoticePart.TITLE,)


def test_the_same_notice_with_other_blanks_adds_nothing_and_is_told_to_be_another_file(
    ledger: Ledger, tmp_path: Path
) -> None:
    first = file(tmp_path, "first.xml", Notice())
    other = tmp_path / "other.xml"
    other.write_bytes(first.read_bytes().replace(b"><", b">\n  <"))
    recorded, again, same = brought(IMPORTER, ledger, first, other, first)
    assert (len(recorded.positions), again.positions, again.rejection) == (2, (), None)
    assert [what for what in whats(again) if what not in whats(same)] == [
        "It is another file than the one that was read before, and all that is recorded of it is the same."
    ]


def test_members_and_buyers_are_held_against_each_other(ledger: Ledger, tmp_path: Path) -> None:
    for request in (
        form_group(),
        invite(ELVNES, "Elvnes kommune"),
        join(ELVNES, "Elvnes kommune"),
        invite(YTRE_SUND, "Ytre Sund"),
        join(YTRE_SUND, "Ytre Sund"),
    ):
        ledger.record(request)
    organisations = (organisation("ORG-0001", "Storvatn kommune", STORVATN), organisation("ORG-0002", "Elvnes kommune"))
    notice = Notice(organisations=organisations, buyers=("ORG-0001", "ORG-0002"))
    (one,) = brought(IMPORTER, ledger, file(tmp_path, "notice.xml", notice))
    assert one.held is not None
    assert one.held.against == "group:namdal"
    comparison = one.held.comparison
    assert (comparison.named, comparison.by_name, comparison.members_not_named) == ((), (ELVNES,), (YTRE_SUND,))
    assert [buyer.number for buyer in comparison.buyers_not_members] == [STORVATN]
    assert any("Ytre Sund is a member" in what for what in whats(one))
    assert any("Storvatn kommune is named in the notice and is no member" in what for what in whats(one))
    last = list(ledger.journal.read())[-1]
    assert last.actor.organisation == ELVNES


def test_the_buyers_of_an_opened_procurement_come_before_those_of_a_group(ledger: Ledger, tmp_path: Path) -> None:
    opening = {"title": "Alarms", "subject": "Alarms.", "buyers": [STORVATN, KVITNES], "lead": STORVATN}
    by = {"person": "p-1", "role": "buyer", "organisation": STORVATN}
    ledger.record(submission("open-procurement", procurement=FOLDER, by=by, **opening))
    (one,) = brought(IMPORTER, ledger, file(tmp_path, "notice.xml", Notice()))
    assert one.held is not None
    assert (one.held.against, one.held.comparison.members_not_named) == (f"procurement:{FOLDER}", (KVITNES,))
    found = ledger.ask(ANNOUNCEMENTS, ProcurementId(FOLDER), NoParameters(), Moment(day_of(START)))
    assert found is not None
    (announcement,) = found.view.notices
    assert announcement.comparison is not None
    assert announcement.comparison.members_not_named == (KVITNES,)


def test_a_buyer_without_name_and_number_is_recorded_as_one_of_whom_nothing_is_known(
    ledger: Ledger, tmp_path: Path
) -> None:
    for request in (form_group(), invite(ELVNES, "Elvnes kommune"), join(ELVNES, "Elvnes kommune")):
        ledger.record(request)
    nameless = Notice(organisations=(organisation("ORG-0001", ""),))
    (one,) = brought(IMPORTER, ledger, file(tmp_path, "nameless.xml", nameless))
    (event, *_) = [event for event in events(ledger) if isinstance(event, PublishedNoticeImported)]
    assert [(buyer.name, buyer.number, buyer.country) for buyer in event.buyers] == [(None, None, "NOR")]
    assert any(what.startswith("A buyer without name is named in the notice") for what in whats(one))


def test_the_importer_s_organisation_may_be_said(ledger: Ledger) -> None:
    brought(Importer(PersonId("p-1"), OrganisationNumber(STORVATN)), ledger, DEMO)
    assert next(ledger.journal.read()).actor.organisation == STORVATN


def test_many_buyers_fit_and_are_put_together_again(ledger: Ledger, tmp_path: Path) -> None:
    references = [f"ORG-{place:04}" for place in range(1, 1_201)]
    organisations = tuple(organisation(one, f"Kommune {one} {'å' * 60}") for one in references)
    many = Notice(organisations=organisations, buyers=tuple(references))
    (one,) = brought(IMPORTER, ledger, file(tmp_path, "many.xml", many))
    assert len(one.positions) > 3
    found = ledger.ask(NOTICES, NoticeId(FIRST), NoParameters(), Moment(day_of(START)))
    assert found is not None
    (version,) = found.view.versions
    assert [buyer.name for buyer in version.buyers] == [buyer.name for buyer in one.placed.read.buyers]
    assert len(version.buyers) == 1_200
    assert len(version.lots) == 1
