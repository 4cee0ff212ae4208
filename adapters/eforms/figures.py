"""Figures of a notice, exactly: amounts in hundredths of their currency, counts, weights. Nothing is ever a float."""

import re
from decimal import ROUND_HALF_EVEN, Decimal

from adapters.eforms import remedies, sayings
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import short
from adapters.eforms.tree import Element
from application.trails.sentences import Phrase
from domain.kernel.money import LARGEST
from domain.notices.contents import COUNTLESS
from domain.notices.values import NoticeAmount

_FIGURE = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{1,12})?")
_THOUSANDS_OR_DECIMALS = re.compile(r"[+-]?[0-9]*,[0-9]{3}")
_HUNDREDTHS = 100
_DECIMALS = 2


def figure(text: str, unlike: Phrase, where: Told, findings: Findings) -> Decimal | None:
    """The number that the text writes; blanks in it are skipped, and a comma that cannot part thousands is a point.

    What cannot be read becomes a finding that says `unlike` of it, and so does every comma: eForms writes none.
    """
    written = re.sub(r"[\s\u00a0\u202f]", "", text)
    if _THOUSANDS_OR_DECIMALS.fullmatch(written):
        findings.warn(where, told(sayings.COMMA_UNCLEAR, text=short(text)), remedies.LEFT_OUT_WHICH)
        return None
    plain = written.replace(",", ".")
    if not _FIGURE.fullmatch(plain):
        findings.warn(where, told(unlike, text=short(text)), remedies.LEFT_OUT)
        return None
    if plain != written:
        findings.warn(where, told(sayings.COMMA, text=short(text)), told(remedies.READ_AS, number=plain))
    return Decimal(plain)


def amount(element: Element | None, where: Told, findings: Findings) -> NoticeAmount | None:
    """The amount that an element holds, or nothing where it holds none; what cannot be read becomes a finding."""
    if element is None:
        return None
    if not element.text.strip():
        findings.warn(where, sayings.AMOUNT_EMPTY, remedies.ASK)
        return None
    value, currency = figure(element.text, sayings.NO_AMOUNT, where, findings), element.attribute("currencyID").upper()
    if value is None:
        return None
    if abs(value) * _HUNDREDTHS > LARGEST:
        findings.warn(where, told(sayings.AMOUNT_LARGE, text=short(element.text)), remedies.LEFT_OUT_ASK)
        return None
    if not re.fullmatch(r"[A-Z]{3}", currency):
        what = told(sayings.CURRENCY, text=short(currency)) if currency else sayings.CURRENCY_MISSING
        findings.warn(where, what, remedies.LEFT_OUT)
        return None
    if value < 0:
        findings.warn(where, told(sayings.NEGATIVE, text=short(element.text)), remedies.LEFT_OUT_ASK)
        return None
    hundredths = (value * _HUNDREDTHS).quantize(Decimal(1), ROUND_HALF_EVEN)
    if -int(value.as_tuple().exponent) > _DECIMALS:
        findings.note(
            where,
            told(sayings.DECIMALS, text=short(element.text)),
            told(remedies.ROUNDED, number=f"{hundredths / _HUNDREDTHS:.2f}"),
        )
    return NoticeAmount(hundredths=int(hundredths), currency=currency)


def count(text: str, where: Told, findings: Findings) -> int | None:
    """A whole number from nought, or nothing."""
    if not text:
        return None
    value = figure(text, sayings.NO_COUNT, where, findings)
    if value is None:
        return None
    if value != value.to_integral_value() or not 0 <= value <= COUNTLESS:
        findings.warn(where, told(sayings.NO_COUNT, text=short(text)), remedies.LEFT_OUT)
        return None
    return int(value)
