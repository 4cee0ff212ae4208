"""The phrases that explain a share, and how exact amounts and percentages are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from application.trails.languages import Language, written_money, written_number

_FURTHER = 4
"""Decimals of a krone that an exact amount shows, two beyond the øre."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase in each language, with the same particulars in braces."""

    templates: Mapping[Language, str]

    def told(self, language: Language, **particulars: str) -> str:
        """The phrase in a language."""
        return self.templates[language].format(**particulars)


def _phrase(*, nb: str, nn: str, en: str) -> Phrase:
    return Phrase({Language.NB: nb, Language.NN: nn, Language.EN: en})


SHARED = _phrase(
    nb="{amount} skal deles.",
    nn="{amount} skal delast.",
    en="{amount} is to be shared.",
)
GRANT = _phrase(
    nb="Av {amount} er {used} dekket av tilskuddet {grant} før delingen.",
    nn="Av {amount} er {used} dekt av tilskotet {grant} før delinga.",
    en="Of {amount}, {used} was met by the grant {grant} before the sharing.",
)
KEY = _phrase(
    nb="Nøkkelen er {key}, versjon {version}, vedtatt i {motion} og gjeldende fra {valid_from}.",
    nn="Nøkkelen er {key}, versjon {version}, vedteken i {motion} og gjeldande frå {valid_from}.",
    en="The key is {key}, version {version}, adopted in {motion} and in force from {valid_from}.",
)
EQUAL = _phrase(
    nb="{weight} i like deler: {part_of_all} delt på {count} er {exact}, som gir {part}.",
    nn="{weight} i like delar: {part_of_all} delt på {count} er {exact}, som gjev {part}.",
    en="{weight} in equal parts: {part_of_all} divided by {count} is {exact}, which gives {part}.",
)
MEASURED = _phrase(
    nb="{weight} etter {basis}: {part_of_all} · {figure} / {sum} er {exact}, som gir {part} ({source}, {counted_on}).",
    nn="{weight} etter {basis}: {part_of_all} · {figure} / {sum} er {exact}, som gjev {part} ({source}, {counted_on}).",
    en="{weight} by {basis}: {part_of_all} · {figure} / {sum} is {exact}, which gives {part} ({source}, {counted_on}).",
)
CAP = _phrase(
    nb="Taket på {limit} flytter {moved} over på de andre.",
    nn="Taket på {limit} flyttar {moved} over på dei andre.",
    en="The cap of {limit} moves {moved} to the others.",
)
FLOOR = _phrase(
    nb="Gulvet på {limit} legger til {moved}.",
    nn="Golvet på {limit} legg til {moved}.",
    en="The floor of {limit} adds {moved}.",
)
OTHERS = _phrase(
    nb="Andres tak og gulv endrer delen med {moved}, i forhold til det hver bærer fra før.",
    nn="Tak og golv for andre endrar delen med {moved}, i høve til det kvar ber frå før.",
    en="The caps and floors of others change the share by {moved}, in proportion to what each bears already.",
)
SUM = _phrase(
    nb="Til sammen {parts} = {total}.",
    nn="Til saman {parts} = {total}.",
    en="Together {parts} = {total}.",
)
VAT = _phrase(
    nb="Mva. holdes for seg: {amount} er delt etter samme nøkkel, og delen er {total}.",
    nn="Mva. blir halden for seg: {amount} er delt etter same nøkkel, og delen er {total}.",
    en="VAT is kept apart: {amount} is shared by the same key, and the share is {total}.",
)
ROUNDING = _phrase(
    nb="Avrunding: hver del rundes ned til hele øre. Ørene som er til overs, går til de største restene, "
    "og ved lik rest til det laveste organisasjonsnummeret. Delene avrundes hver for seg og legges så sammen; "
    "summen er nøyaktig.",
    nn="Avrunding: kvar del blir runda ned til heile øre. Øra som er til overs, går til dei største restane, "
    "og ved lik rest til det lågaste organisasjonsnummeret. Delane blir avrunda kvar for seg og så lagde saman; "
    "summen er nøyaktig.",
    en="Rounding: each part is rounded down to whole øre. The øre left over go to the largest remainders, "
    "and among equal remainders to the lowest organisation number. Parts are rounded separately and then added; "
    "the sum is exact.",
)
DIFFERS = _phrase(
    nb="NB: {member} er ført med {recorded}, men nøkkelen gir {found}.",
    nn="NB: {member} er ført med {recorded}, men nøkkelen gjev {found}.",
    en="NB: {member} is recorded with {recorded}, but the key gives {found}.",
)
PAID = _phrase(nb="Betalte {cost} {day}: {what}", nn="Betalte {cost} {day}: {what}", en="Paid {cost} on {day}: {what}")
SHARE = _phrase(
    nb="Andel av {cost} {day}: {what}", nn="Del av {cost} {day}: {what}", en="Share of {cost} on {day}: {what}"
)
GRANT_HELD = _phrase(
    nb="Tilskuddet {grant} brukt til {cost}",
    nn="Tilskotet {grant} brukt til {cost}",
    en="Grant {grant} used for {cost}",
)
ADVANCE = _phrase(
    nb="A konto {advance} {day}, {payer} til {payee}",
    nn="A konto {advance} {day}, {payer} til {payee}",
    en="Advance {advance} on {day}, {payer} to {payee}",
)
TAKEN_BACK = _phrase(
    nb="Tatt tilbake ved {correction} ({reason}): {line}",
    nn="Teke tilbake ved {correction} ({reason}): {line}",
    en="Taken back by {correction} ({reason}): {line}",
)
SETTLED = _phrase(
    nb="Oppgjør {settlement} {day}, {payer} til {payee}",
    nn="Oppgjer {settlement} {day}, {payer} til {payee}",
    en="Settlement {settlement} on {day}, {payer} to {payee}",
)
VAT_SETTLED = _phrase(
    nb="Oppgjør av mva. {settlement} {day}, {payer} til {payee}",
    nn="Oppgjer av mva. {settlement} {day}, {payer} til {payee}",
    en="Settlement of VAT {settlement} on {day}, {payer} to {payee}",
)


def written_percent(basis_points: int, language: Language) -> str:
    """A share of the whole, e.g. `33,33 %`."""
    whole, rest = divmod(basis_points, 100)
    text = written_number(whole, language)
    if rest:
        text += f"{'.' if language is Language.EN else ','}{rest:02d}".rstrip("0")
    return f"{text}%" if language is Language.EN else f"{text} %"


def written_exact(ore: Fraction, language: Language) -> str:
    """An amount that need not be whole øre, cut after four decimals of a krone, e.g. `169 801,5731… kr`."""
    if ore.denominator == 1:
        return written_money(int(ore), language)
    beyond, left = divmod(ore * 10 ** (_FURTHER - 2), 1)
    whole, digits = divmod(beyond, 10 ** (_FURTHER - 2))
    rest = f"{digits:0{_FURTHER - 2}d}"
    rest = f"{rest}…" if left else rest
    money = written_money(whole, language)
    return money + rest if language is Language.EN else money.removesuffix(" kr") + rest + " kr"
