"""Each phrase gives the same particulars in every language."""

from collections import Counter

import pytest

from application.cost_sharing import phrases
from application.trails.languages import Language
from application.trails.sentences import PLACEHOLDER, Phrase

PHRASES = {name: value for name, value in vars(phrases).items() if isinstance(value, Phrase)}


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_says_the_same_in_every_language(name: str) -> None:
    particulars = [Counter(PLACEHOLDER.findall(PHRASES[name].templates[language])) for language in Language]
    assert particulars[0] == particulars[1] == particulars[2]
    assert all(PHRASES[name].templates[language].strip() for language in Language)
