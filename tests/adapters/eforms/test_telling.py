"""What is found is told in three languages, each of them with the same facts."""

from collections.abc import Mapping
from types import ModuleType

import pytest

from adapters.eforms import judgements, places, refusals, remedies, sayings, xml_faults
from adapters.eforms.characters import hidden
from adapters.eforms.findings import Findings, Level
from adapters.eforms.notice import NotReadable, read_bytes
from adapters.eforms.telling import Told, always, told
from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrase, phrase
from tests.adapters.eforms.writing import Notice, lot

MODULES = (judgements, places, refusals, remedies, sayings, xml_faults)
GREETING = phrase(nb="Hei {name}, {what}", nn="Hei {name}, {what}", en="Hello {name}, {what}")


def phrases(module: ModuleType) -> dict[str, Phrase]:
    found = {name: one for name, one in vars(module).items() if isinstance(one, Phrase)}
    limits = {kind.value: one for kind, one in places.LIMITS.items()}
    return {**found, **limits} if module is places else found


def texts(module: ModuleType) -> Mapping[str, Told]:
    return {name: one for name, one in vars(module).items() if isinstance(one, Told)}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_phrase_names_the_same_facts_in_each_language(module: ModuleType) -> None:
    for name, one in phrases(module).items():
        facts = [sorted(found[0] for found in PLACEHOLDER.findall(one.templates[language])) for language in Language]
        assert facts == [facts[0]] * len(Language), name
        assert facts[0], name


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_text_is_said_in_each_language_with_the_same_end(module: ModuleType) -> None:
    assert texts(module)
    for name, one in texts(module).items():
        said = [one.said(language) for language in Language]
        assert all(said), name
        assert len({text[-1] in ".!?" for text in said}) == 1, name
        assert not any(PLACEHOLDER.search(text) for text in said), name


def test_facts_that_are_told_are_told_in_the_language_too() -> None:
    said = told(GREETING, name="Kari", what=always(nb="god dag", nn="god dag, du", en="good day"))
    assert [said.said(language) for language in Language] == [
        "Hei Kari, god dag",
        "Hei Kari, god dag, du",
        "Hello Kari, good day",
    ]
    assert said == "Hello Kari, good day"


@pytest.mark.parametrize("fact", ["{what}", "{name}", "[a]", "{0}", "%s"])
def test_what_a_notice_writes_is_never_taken_for_a_placeholder(fact: str) -> None:
    assert told(GREETING, name=fact, what="x") == f"Hello {fact}, x"


def test_a_fact_shows_what_hides_in_it_and_is_shortened() -> None:
    said = told(GREETING, name="a\u202eb\nc", what="x" * 1_000)
    assert said.startswith("Hello a<U+202E>b c, xxx")
    assert hidden(said) == ""
    assert len(said) < 200


def test_a_finding_is_told_in_each_language_with_its_place_and_what_to_do() -> None:
    (finding,) = read_bytes(Notice(lots=(lot(ends=("2026-10-19", "12:00:00")),)).data()).findings
    said = {language: [text.said(language) for text in (finding.where, finding.what)] for language in Language}
    assert said == {
        Language.NB: ["Delkontrakt LOT-0001: tilbudsfrist (BT-131)", "Klokkeslettet nevner ingen tidssone."],
        Language.NN: ["Delkontrakt LOT-0001: tilbodsfrist (BT-131)", "Klokkeslettet nemner inga tidssone."],
        Language.EN: ["Lot LOT-0001: tenders (BT-131)", "The time names no time zone."],
    }
    assert finding.remedy.said(Language.NN) == "Norsk tid er lagd til grunn; rett det i kunngjeringa."


def test_why_a_file_is_refused_is_told_in_each_language() -> None:
    with pytest.raises(NotReadable) as caught:
        read_bytes(b"<a>\n<b></a>")
    assert [caught.value.said.said(language) for language in Language] == [
        (
            "Det er ikke velformet XML: taggene passer ikke sammen (linje 2)."
            " Den kan være kuttet av eller skadet; hent den på nytt."
        ),
        (
            "Det er ikkje velforma XML: taggane passar ikkje saman (linje 2)."
            " Ho kan vere kutta av eller skadd; hent ho på nytt."
        ),
        (
            "It is no well-formed XML: the tags do not fit together (line 2)."
            " It may be cut off or damaged; fetch it again."
        ),
    ]


def test_the_same_finding_is_kept_once() -> None:
    findings = Findings()
    for _ in range(2):
        findings.note(places.FILE, sayings.BLANKS)
        findings.warn(places.FILE, told(sayings.NO_DAY, text="«x»"), remedies.ASK)
    assert [one.level for one in findings.all] == [Level.WARNING, Level.NOTE]
