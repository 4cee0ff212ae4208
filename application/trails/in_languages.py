"""The same sentence in every language, for those who show an answer without knowing who will read it."""

from collections.abc import Mapping

from application.trails.languages import Language
from application.trails.names import Names
from application.trails.sentences import Phrase
from application.trails.telling import Teller
from domain.kernel.events import Written


class InLanguages(Written):
    """The same sentence in bokmål, nynorsk and English."""

    nb: str
    nn: str
    en: str

    def told_in(self, language: Language) -> str:
        """The sentence in one of them."""
        return {Language.NB: self.nb, Language.NN: self.nn, Language.EN: self.en}[language]


def in_languages(phrase: Phrase, facts: Mapping[str, object], names: Names) -> InLanguages:
    """The phrase, filled with the facts, in each language."""
    nb, nn, en = (Teller(one, names).put(phrase, facts) for one in (Language.NB, Language.NN, Language.EN))
    return InLanguages(nb=nb, nn=nn, en=en)
