"""Figures of a notice, exactly: amounts in hundredths of their currency, counts, weights. Nothing is ever a float."""

import re
from decimal import ROUND_HALF_EVEN, Decimal

from adapters.eforms.findings import Findings
from adapters.eforms.texts import short
from adapters.eforms.tree import Element
from domain.kernel.money import LARGEST
from domain.notices.contents import COUNTLESS
from domain.notices.values import NoticeAmount

_FIGURE = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{1,12})?")
_THOUSANDS_OR_DECIMALS = re.compile(r"[+-]?[0-9]*,[0-9]{3}")
_HUNDREDTHS = 100
_DECIMALS = 2


def figure(text: str, kind: str, where: str, findings: Findings) -> Decimal | None:
    """The number that the text writes; blanks in it are skipped, and a comma that cannot part thousands is a point.

    What cannot be read becomes a finding that calls it `kind`, and so does every comma: eForms writes none.
    """
    written = re.sub(r"[\s\u00a0\u202f]", "", text)
    if _THOUSANDS_OR_DECIMALS.fullmatch(written):
        findings.warn(
            where,
            f"The comma in {short(text)} may stand before decimals or between thousands; eForms knows neither.",
            "It is left out; ask the buyer which it is.",
        )
        return None
    plain = written.replace(",", ".")
    if not _FIGURE.fullmatch(plain):
        findings.warn(where, f"{short(text)} is no {kind}.", "It is left out; correct it in the notice.")
        return None
    if plain != written:
        findings.warn(where, f"{short(text)} has a comma, where eForms has a point.", f"It is read as {plain}.")
    return Decimal(plain)


def amount(element: Element | None, where: str, findings: Findings) -> NoticeAmount | None:
    """The amount that an element holds, or nothing where it holds none; what cannot be read becomes a finding."""
    if element is None:
        return None
    if not element.text.strip():
        findings.warn(where, "There is a place for an amount, and no amount in it.", "Ask the buyer.")
        return None
    value, currency = figure(element.text, "amount", where, findings), element.attribute("currencyID").upper()
    if value is None:
        return None
    if abs(value) * _HUNDREDTHS > LARGEST:
        findings.warn(where, f"{short(element.text)} is too large for an amount.", "It is left out; ask the buyer.")
        return None
    if not re.fullmatch(r"[A-Z]{3}", currency):
        said = short(currency) if currency else "none"
        findings.warn(
            where, f"The amount needs a currency of three letters; there is {said}.", "It is left out; correct it."
        )
        return None
    hundredths = (value * _HUNDREDTHS).quantize(Decimal(1), ROUND_HALF_EVEN)
    if -int(value.as_tuple().exponent) > _DECIMALS:
        findings.note(
            where,
            f"{short(element.text)} has more than two decimals.",
            f"It is kept as {hundredths / _HUNDREDTHS:.2f}; ask the buyer if thousands are meant.",
        )
    if hundredths < 0:
        findings.warn(where, f"The amount {short(element.text)} is negative.", "Ask the buyer what is meant.")
    return NoticeAmount(hundredths=int(hundredths), currency=currency)


def count(text: str, where: str, findings: Findings) -> int | None:
    """A whole number from nought, or nothing."""
    if not text:
        return None
    value = figure(text, "count", where, findings)
    if value is None:
        return None
    if value != value.to_integral_value() or not 0 <= value <= COUNTLESS:
        findings.warn(where, f"{short(text)} is no count.", "It is left out; correct it in the notice.")
        return None
    return int(value)
