"""What the pages say, in each language.

The texts lie where the templates inherit: in `texts_of_frame` what `layout.html` and the pages outside any book say, in
`texts_of_ledgers` what the pages below `ledger.html` say, in `texts_of_cases` those below `procurement.html`, and in
`texts_of_notices` that of a notice. A text that pages of several say lies in the outermost of them. Each is written in
bokmål, nynorsk and English, in that order, and has a name that no other has.
"""

from collections.abc import Mapping
from functools import cache

from adapters.http.pages.texts_of_cases import TEXTS_OF_CASES
from adapters.http.pages.texts_of_frame import TEXTS_OF_FRAME
from adapters.http.pages.texts_of_ledgers import TEXTS_OF_LEDGERS
from adapters.http.pages.texts_of_notices import TEXTS_OF_NOTICES
from application.trails.languages import Language

FAMILIES = (TEXTS_OF_FRAME, TEXTS_OF_LEDGERS, TEXTS_OF_CASES, TEXTS_OF_NOTICES)
"""From the outermost pages to the innermost."""


@cache
def texts_in(language: Language) -> Mapping[str, str]:
    """Every text in the language, by its name."""
    place = tuple(Language).index(language)
    return {name: texts[place] for family in FAMILIES for name, texts in family.items()}
