"""Whatever is recorded or refused can be told in three languages, and each rule finds the fault it is there for."""

from dataclasses import dataclass
from enum import StrEnum

from application.trails.sentences import Phrasebook, phrasebook, sentence, word
from domain.kernel.events import Event, Written
from domain.kernel.rejections import NotEntitled
from tests.architecture import languages
from tests.architecture.test_facts import EVENTS, REJECTIONS


class Shade(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Coat(Written):
    shade: Shade
    layers: int


class WallPainted(Event):
    stored_as = "wall-painted.v1"
    painter: str
    coats: tuple[Coat, ...]
    ground: Coat | None = None

    @property
    def outcome(self) -> str:
        return "painted"


@dataclass(eq=True)
class PaintStillWet(NotEntitled):
    """Nobody touches wet paint."""

    painter: str


GOOD = sentence(
    WallPainted,
    nb="{painter} malte veggen {ground.shade}: {coats}, {outcome}",
    nn="{painter} måla veggen {ground.shade}: {coats}, {outcome}",
    en="{painter} painted the wall {ground.shade}: {coats}, {outcome}",
)
FORGETFUL = sentence(
    PaintStillWet, nb="{painter} får ikke ta på malingen", nn="Målinga er våt", en="{colour} {painter.name} is wet"
)
SILENT_IN_NYNORSK = sentence(WallPainted, nb="Malt", nn=" ", en="Painted")
LIGHT = word(Shade.LIGHT, nb="lys", nn="lys", en="light")
DARK = word(Shade.DARK, nb="mørk", nn="", en="dark")


def book(*sentences: languages.Sentence) -> Phrasebook:
    words = {("Shade", "light"): LIGHT, ("Shade", "dark"): DARK}
    return Phrasebook(sentences={one.of: one for one in sentences}, words=words, namings=())


def test_every_event_has_a_sentence_in_each_language() -> None:
    assert languages.untold(EVENTS, phrasebook()) == []


def test_every_rejection_has_a_sentence_in_each_language() -> None:
    assert languages.untold(REJECTIONS, phrasebook()) == []


def test_a_missing_sentence_is_found() -> None:
    assert languages.untold([WallPainted], book(GOOD)) == []
    assert languages.untold([WallPainted, PaintStillWet], book(SILENT_IN_NYNORSK)) == [
        "WallPainted in nn",
        "PaintStillWet in nb",
        "PaintStillWet in nn",
        "PaintStillWet in en",
    ]


def test_every_sentence_gives_the_same_particulars_in_each_language() -> None:
    assert languages.told_differently(phrasebook().sentences.values()) == []


def test_a_forgotten_particular_is_found() -> None:
    assert languages.told_differently([GOOD, FORGETFUL]) == ["PaintStillWet in nn", "PaintStillWet in en"]


def test_every_particular_in_a_sentence_exists() -> None:
    assert languages.made_up(phrasebook().sentences.values()) == []


def test_a_made_up_particular_is_found() -> None:
    assert languages.made_up([GOOD, FORGETFUL]) == ["PaintStillWet.colour", "PaintStillWet.painter.name"]


def test_every_value_that_a_sentence_may_say_has_a_word_in_each_language() -> None:
    assert languages.unsaid(phrasebook().sentences.values(), phrasebook()) == []


def test_a_value_without_a_word_is_found() -> None:
    assert languages.unsaid([GOOD], book(GOOD)) == ["Shade.DARK"]
    assert languages.unsaid([FORGETFUL], book(FORGETFUL)) == []
