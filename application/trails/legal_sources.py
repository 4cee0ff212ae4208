"""Legal sources as a reader sees them: a citation is the same in every language, an agreement is not."""

from collections.abc import Mapping, Sequence

from application.trails.languages import Language

_IN_WORDS: Mapping[str, Mapping[Language, str]] = {
    "the cooperation agreement": {
        Language.NB: "samarbeidsavtalen",
        Language.NN: "samarbeidsavtalen",
        Language.EN: "the cooperation agreement",
    },
}


def told_sources(sources: Sequence[str], language: Language) -> tuple[str, ...]:
    """The sources in the language."""
    return tuple(_IN_WORDS[one][language] if one in _IN_WORDS else one for one in sources)
