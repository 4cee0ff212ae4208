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
_HUNDREDTHS = 100


def figure(text: str) -> Decimal | None:
    """The number that the text writes; blanks in it are skipped, and a single comma is a decimal point."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text)
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    return Decimal(plain) if _FIGURE.fullmatch(plain) else None


def amount(element: Element | None, where: str, findings: Findings) -> NoticeAmount | None:
    """The amount that an element holds, or nothing where it holds none; what cannot be read becomes a finding."""
    if element is None or not element.text.strip():
        return None
    value, currency = figure(element.text), element.attribute("currencyID").upper()
    if value is None or abs(value) * _HUNDREDTHS > LARGEST:
        findings.warn(where, f"{short(element.text)} is no amount.", "It is left out; correct it in the notice.")
        return None
    if not re.fullmatch(r"[A-Z]{3}", currency):
        said = short(currency) if currency else "none"
        findings.warn(
            where, f"The amount needs a currency of three letters; there is {said}.", "It is left out; correct it."
        )
        return None
    hundredths = (value * _HUNDREDTHS).quantize(Decimal(1), ROUND_HALF_EVEN)
    if hundredths != value * _HUNDREDTHS:
        findings.note(where, f"{short(element.text)} has more than two decimals.", f"It is kept as {hundredths / 100}.")
    if hundredths < 0:
        findings.warn(where, f"The amount {short(element.text)} is negative.", "Ask the buyer what is meant.")
    return NoticeAmount(hundredths=int(hundredths), currency=currency)


def count(text: str, where: str, findings: Findings) -> int | None:
    """A whole number from nought, or nothing."""
    if not text:
        return None
    value = figure(text)
    if value is None or value != value.to_integral_value() or not 0 <= value <= COUNTLESS:
        findings.warn(where, f"{short(text)} is no count.", "It is left out; correct it in the notice.")
        return None
    return int(value)
