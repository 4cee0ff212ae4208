"""How what notices leave in codes and references is said to people: the codes in words, and who a tenderer is."""

from application.notices.codes import Nature, Proceeding, Resulting
from application.trails.sentences import phrase
from application.trails.telling import Teller
from domain.notices.contents import NoticeTenderer

_CODES = (Resulting, Proceeding, Nature)

_CALLED = phrase(
    nb="tilbyderen som kunngjøringen kaller {reference}",
    nn="tilbydaren som kunngjeringa kallar {reference}",
    en="the tenderer that the notice calls {reference}",
)
_NATURAL_PERSON = phrase(nb="en fysisk person", nn="ein fysisk person", en="a natural person")
_NOBODY_NAMED = phrase(nb="ingen er nevnt", nn="ingen er nemnd", en="nobody is named")


def say_code(code: str, teller: Teller) -> str:
    """The code in words; as it stands where it is of another list."""
    return next((teller.say(codes(code)) for codes in _CODES if code in tuple(codes)), code)


def say_tenderer(tenderer: NoticeTenderer, teller: Teller) -> str:
    """The name with the number, as far as the notice has them; else that it is a person, or what it is called there."""
    number = tenderer.supplier or tenderer.written_number
    if tenderer.only_called:
        return teller.put(_CALLED, {"reference": tenderer.only_called})
    if tenderer.natural_person:
        person = teller.put(_NATURAL_PERSON, {})
        return f"{person} ({number})" if number else person
    if tenderer.name:
        return f"{tenderer.name} ({number})" if number else tenderer.name
    return number or teller.put(_NOBODY_NAMED, {})
