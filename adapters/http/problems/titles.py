"""A sentence as a title: in the place of each fact stands what kind of thing it is."""

from collections.abc import Mapping

from application.trails.languages import Language
from application.trails.sentences import OPTIONAL, PLACEHOLDER

_THINGS: Mapping[str, tuple[str, str, str]] = {
    "procurement": ("anskaffelse", "anskaffing", "procurement"),
    "person": ("person", "person", "person"),
    "member": ("medlem", "medlem", "member"),
    "bid": ("tilbud", "tilbod", "bid"),
    "group": ("gruppe", "gruppe", "group"),
    "deadline": ("frist", "frist", "deadline"),
    "motion": ("sak", "sak", "motion"),
    "award": ("valg", "val", "award"),
    "supplier": ("leverandør", "leverandør", "supplier"),
    "suppliers": ("leverandører", "leverandørar", "suppliers"),
    "version": ("versjon", "versjon", "version"),
    "meeting": ("møte", "møte", "meeting"),
    "mandate": ("fullmakt", "fullmakt", "mandate"),
    "notice": ("kunngjøring", "kunngjering", "notice"),
    "ground": ("grunn", "grunn", "ground"),
    "organisation": ("organisasjon", "organisasjon", "organisation"),
    "cost": ("kostnad", "kostnad", "cost"),
    "number": ("nummer", "nummer", "number"),
    "complaint": ("klage", "klage", "complaint"),
    "position": ("nummer", "nummer", "number"),
    "criterion": ("kriterium", "kriterium", "criterion"),
    "procedure": ("prosedyre", "prosedyre", "procedure"),
    "name": ("navn", "namn", "name"),
    "contract": ("kontrakt", "kontrakt", "contract"),
    "contact": ("kontakt", "kontakt", "contact"),
    "pool": ("kostnadspott", "kostnadspott", "cost pool"),
    "decision": ("vedtak", "vedtak", "decision"),
    "lead": ("ledende oppdragsgiver", "leiande oppdragsgjevar", "lead"),
    "buyer": ("oppdragsgiver", "oppdragsgjevar", "buyer"),
    "role": ("rolle", "rolle", "role"),
    "reference": ("referanse", "referanse", "reference"),
}
_DAY = ("dag", "dag", "day")
_DAYS = frozenset({"on", "valid_from", "valid_to", "valid_until", "standstill_until", "earliest"})
_TIME = ("tidspunkt", "tidspunkt", "time")


def titled(template: str, language: Language) -> str:
    """The template without what may be left out, e.g. `«medlem» har ikke stemmerett i «sak»`."""
    return PLACEHOLDER.sub(lambda part: _thing(part.group(1), language), OPTIONAL.sub("", template)).rstrip(".;")


def _thing(field: str, language: Language) -> str:
    name = field.rpartition(".")[2]
    if name in _THINGS:
        words = _THINGS[name]
    elif name in _DAYS or name.endswith("_on"):
        words = _DAY
    elif name == "at" or name.endswith("_at"):
        words = _TIME
    else:
        return "…"
    word = words[tuple(Language).index(language)]
    return f"“{word}”" if language is Language.EN else f"«{word}»"
