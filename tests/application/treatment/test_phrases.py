"""What is told of the matrix gives the same particulars in each language."""

import pytest

from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrase
from application.treatment import phrases


@pytest.mark.parametrize("name", [name for name, one in vars(phrases).items() if isinstance(one, Phrase)])
def test_a_phrase_gives_the_same_particulars_in_each_language(name: str) -> None:
    phrase: Phrase = getattr(phrases, name)
    assert len({frozenset(PLACEHOLDER.findall(phrase.templates[language])) for language in Language}) == 1
