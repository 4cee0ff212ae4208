"""A property is told where a sentence or a template can reach it, not wherever a text happens to hold its name."""

from dataclasses import dataclass

from application.trails.sentences import Phrasebook, Sentence, sentence
from domain.kernel.events import Event, Written
from tests.architecture import languages
from tests.architecture.told import read_in, told_by_sentences, told_by_templates, views_of


class Coat(Written):
    @property
    def sheen(self) -> str:
        return "matt"

    @property
    def smell(self) -> str:
        return "faint"


class WallPainted(Event):
    stored_as = "wall-painted.v1"
    coat: Coat

    @property
    def outcome(self) -> str:
        return "painted"

    @property
    def mood(self) -> str:
        return "glad"


@dataclass(frozen=True)
class WallPage:
    coats: tuple[Coat, ...]

    @property
    def title(self) -> str:
        return "The wall"


PAINTED = "{coat.sheen} {outcome}"


def test_a_sentence_tells_the_properties_on_the_paths_it_names() -> None:
    told = told_by_sentences([sentence(WallPainted, nb=PAINTED, nn=PAINTED, en=PAINTED)])
    assert told == {Coat.sheen, WallPainted.outcome}


def test_a_template_tells_the_properties_of_its_views_and_of_what_they_hold() -> None:
    template = "<p class='a.mood'>.title {{ page.title }} {% for one in page.coats if one.smell %}.{% endfor %}</p>"
    assert set(read_in(template)) == {"title", "coats", "smell"}
    assert told_by_templates([template], [WallPage]) == {WallPage.title, Coat.smell}


def test_a_name_of_a_template_tells_nothing_of_a_class_that_no_page_holds() -> None:
    assert told_by_templates(["{{ one.outcome }}"], [WallPage]) == set()


def test_views_are_the_classes_of_the_program_that_a_module_knows() -> None:
    assert {Sentence, Phrasebook} <= views_of([languages])
