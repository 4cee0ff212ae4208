"""Sentences say codes in words and keys by their names, and punctuate what people wrote."""

import pytest

from application.notices.codes import Resulting
from application.recording.envelopes import Recorded
from application.trails.languages import Language
from application.trails.names import Names, named
from application.trails.sentences import phrase
from application.trails.telling import Teller
from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.notices.contents import NoticeResult, NoticeTender, NoticeTenderer
from domain.notices.events import NoticeResultImported

ALARMS = ProcurementId("alarms")
BOREAL = SupplierId("314921003")
WON = NoticeResultImported(
    procurement=ALARMS,
    notice=NoticeId("6c0f5a3e"),
    version="01",
    result=NoticeResult(
        lot="LOT-0000",
        outcome="selec-w",
        tenders=(NoticeTender(won=True, tenderers=(NoticeTenderer(name="Boreal Care AS", supplier=BOREAL),)),),
    ),
)
SAID = phrase(nb="{what}: {criterion}", nn="{what}: {criterion}", en="{what}: {criterion}")


def told(language: Language, *events: Event) -> str:
    recorded = [Recorded(position, event, {}) for position, event in enumerate(events, start=1)]
    return Teller(language, Names(dict(named(recorded)))).tell(events[-1])


@pytest.mark.parametrize(
    ("language", "result"),
    [
        (Language.NB, "resultatet av LOT-0000: det ble valgt en vinner; vinner: Boreal Care AS"),
        (Language.NN, "resultatet av LOT-0000: det vart vald ein vinnar; vinnar: Boreal Care AS"),
        (Language.EN, "the result of LOT-0000: a winner was chosen; winner: Boreal Care AS"),
    ],
)
def test_a_result_that_was_read_in_is_told_in_words_with_the_winners_name(language: Language, result: str) -> None:
    assert told(language, WON).endswith(result)


def test_a_code_of_another_list_stands_as_it_is() -> None:
    assert Teller(Language.NB).say("selec-w", "resulting") == Teller(Language.NB).say(Resulting.CHOSEN)
    assert Teller(Language.NB).say("other", "resulting") == "other"


def test_a_name_of_its_own_counts_before_one_that_a_notice_mentions() -> None:
    mentioned = dict(named([Recorded(1, WON, {})]))
    assert Names(mentioned).of(BOREAL) == "Boreal Care AS"
    assert Names({**mentioned, BOREAL.tag: "Boreal"}).of(BOREAL) == "Boreal"


def test_a_criterion_is_told_by_its_name_in_its_own_procurement() -> None:
    names = Names({"mentioned:criterion:quality@procurement:alarms": "Kvalitet"})
    facts = {"what": "Poeng", "criterion": "quality"}
    assert Teller(Language.NB, names).put(SAID, {**facts, "procurement": ALARMS}) == "Poeng: Kvalitet"
    assert Teller(Language.NB, names).put(SAID, {**facts, "procurement": ProcurementId("other")}) == "Poeng: quality"
    assert Teller(Language.NB, names).put(SAID, facts) == "Poeng: quality"


@pytest.mark.parametrize(
    ("written", "told_as"), [("Det er gjort.", "Det er gjort"), ("Penn m.m.", "Penn m.m."), ("Gjort", "Gjort")]
)
def test_a_full_stop_that_somebody_wrote_gives_way_to_a_colon(written: str, told_as: str) -> None:
    assert Teller(Language.NB).put(SAID, {"what": written, "criterion": "x"}) == f"{told_as}: x"


@pytest.mark.parametrize(
    ("basis_points", "nb", "en"),
    [
        (3_000, "30 %", "30%"),
        (1_250, "12,5 %", "12.5%"),
        (5, "0,05 %", "0.05%"),
        (0, "0 %", "0%"),
        (-25, "-0,25 %", "-0.25%"),
    ],
)
def test_a_share_in_hundredths_of_a_percent_is_told_in_percent(basis_points: int, nb: str, en: str) -> None:
    assert Teller(Language.NB).say(basis_points, "percent") == nb
    assert Teller(Language.EN).say(basis_points, "percent") == en


def test_whoever_reads_notices_in_has_a_role_in_words() -> None:
    assert [Teller(language).say_role("importer") for language in Language] == ["innleser", "innlesar", "importer"]
