"""The languages of the product, and how numbers, days and instants are written in each."""

from datetime import date, datetime
from enum import StrEnum

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from domain.kernel.instants import NORWAY


class Language(StrEnum):
    """Bokmål (the default), nynorsk and English."""

    NB = "nb"
    NN = "nn"
    EN = "en"

    @property
    def locale(self) -> str:
        """The locale whose conventions apply."""
        return {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}[self.value]


def written_day(day: date, language: Language) -> str:
    """A day, e.g. `3. juli 2026`."""
    return format_date(day, format="long", locale=language.locale)


def written_instant(instant: datetime, language: Language) -> str:
    """An instant in Norwegian time, e.g. `3. juli 2026 kl. 12:00`, to the second where it is not a whole minute."""
    pattern = "d MMMM yyyy, HH:mm" if language is Language.EN else "d. MMMM yyyy 'kl'. HH:mm"
    if instant.second or instant.microsecond:
        pattern += ":ss"
    if instant.microsecond and not instant.second:
        fraction = f"{instant.microsecond:06}".rstrip("0")
        pattern += f"'{'.' if language is Language.EN else ','}{fraction}'"
    return format_datetime(instant, format=pattern, tzinfo=NORWAY, locale=language.locale)


def written_money(ore: int, language: Language) -> str:
    """An amount in kroner, e.g. `13 000 000,00 kr`."""
    kroner, rest = divmod(abs(ore), 100)
    mark = "." if language is Language.EN else ","
    sign = "-" if ore < 0 else ""
    amount = f"{sign}{format_decimal(kroner, locale=language.locale)}{mark}{rest:02d}"
    return f"NOK {amount}" if language is Language.EN else f"{amount} kr"


def written_number(number: int, language: Language) -> str:
    """A whole number with separators."""
    return format_decimal(number, locale=language.locale)


def written_percent(basis_points: int, language: Language) -> str:
    """Hundredths of a percent as percent, e.g. `12,5 %`."""
    whole, rest = divmod(abs(basis_points), 100)
    sign, mark = "-" if basis_points < 0 else "", "." if language is Language.EN else ","
    decimals = f"{mark}{rest:02d}".rstrip("0") if rest else ""
    return f"{sign}{whole}{decimals}{'%' if language is Language.EN else ' %'}"


def written_points(hundredths: int, language: Language) -> str:
    """Points out of ten, e.g. `8,50`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}{'.' if language is Language.EN else ','}{rest:02d}"
