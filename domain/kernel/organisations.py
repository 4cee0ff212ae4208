"""Norwegian organisation numbers, with their check digit."""

import re
from typing import ClassVar

from domain.kernel.identifiers import Identifier

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
_LENGTH = 9
_MODULUS = 11


def check_digit(first_eight: str) -> int | None:
    """The ninth digit by modulus 11, or None when these eight digits can begin no organisation number.

    Source: the Central Coordinating Register for Legal Entities (enhetsregisterloven § 5).
    """
    remainder = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first_eight, strict=True)) % _MODULUS
    digit = (_MODULUS - remainder) % _MODULUS
    return None if digit == _MODULUS - 1 else digit


class OrganisationNumber(Identifier):
    """Nine digits, the last a modulus-11 check digit."""

    __slots__ = ()
    kind = "organisation"
    pattern: ClassVar[str] = r"^[0-9]{9}$"
    expected: ClassVar[str] = "nine digits"

    @classmethod
    def fault(cls, value: str) -> str:
        """Say what is wrong with the number, or nothing when it is well-formed."""
        if len(value) != _LENGTH or not (value.isascii() and value.isdigit()):
            return f"{value!r} is no organisation number: expected nine digits"
        if check_digit(value[:8]) != int(value[8]):
            return f"{value!r} is no organisation number: the check digit (modulus 11) does not fit"
        return ""


class MemberId(OrganisationNumber):
    """An organisation that is, was or may become a member of a purchasing group."""

    __slots__ = ()
    kind = "member"


class SupplierId(Identifier):
    """A supplier: a Norwegian organisation number, or a country code and the identifier in that country's register.

    `314920007` is a Norwegian supplier, `se-5560001234` a Swedish one.
    """

    __slots__ = ()
    kind = "supplier"
    pattern: ClassVar[str] = r"^(?:[0-9]{9}|[a-z]{2}-[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?)$"
    expected: ClassVar[str] = "nine digits, or a country code of two letters, a hyphen and the foreign identifier"

    @classmethod
    def fault(cls, value: str) -> str:
        """Say what is wrong with the identifier, or nothing when it is well-formed."""
        if value.isascii() and value.isdigit():
            return OrganisationNumber.fault(value)
        if not re.fullmatch(cls.pattern, value):
            return f"{value!r} is no supplier reference: expected {cls.expected}"
        if value.startswith("no-"):
            return f"{value!r} is no supplier reference: a Norwegian supplier is named by its nine digits alone"
        return ""

    @property
    def is_norwegian(self) -> bool:
        """Whether it stands in the Norwegian register."""
        return self.isdigit()
