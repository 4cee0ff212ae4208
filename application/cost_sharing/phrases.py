"""The phrases that explain a share, and how exact amounts and percentages are written."""

from fractions import Fraction

from application.trails.languages import Language, written_money, written_number
from application.trails.sentences import phrase

_FURTHER = 4
"""Decimals of a krone that an exact amount shows, two beyond the øre."""

SHARED = phrase(
    nb="{amount:money} skal deles.",
    nn="{amount:money} skal delast.",
    en="{amount:money} is to be shared.",
)
GRANT = phrase(
    nb="Av {amount:money} er {used:money} dekket av tilskuddet {grant} før delingen.",
    nn="Av {amount:money} er {used:money} dekt av tilskotet {grant} før delinga.",
    en="Of {amount:money}, {used:money} was met by the grant {grant} before the sharing.",
)
KEY = phrase(
    nb="Nøkkelen er {key}, versjon {version}, vedtatt i {motion} og gjeldende fra {valid_from}.",
    nn="Nøkkelen er {key}, versjon {version}, vedteken i {motion} og gjeldande frå {valid_from}.",
    en="The key is {key}, version {version}, adopted in {motion} and in force from {valid_from}.",
)
EQUAL = phrase(
    nb="{weight} i like deler: {whole:money} delt på {count} er {exact}, som gir {part:money}.",
    nn="{weight} i like delar: {whole:money} delt på {count} er {exact}, som gjev {part:money}.",
    en="{weight} in equal parts: {whole:money} divided by {count} is {exact}, which gives {part:money}.",
)
MEASURED = phrase(
    nb="{weight} etter {basis}: {whole:money} · {figure} / {sum} er {exact}, som gir {part:money}. "
    "Tallene er fra {counted_on}: {source}.",
    nn="{weight} etter {basis}: {whole:money} · {figure} / {sum} er {exact}, som gjev {part:money}. "
    "Tala er frå {counted_on}: {source}.",
    en="{weight} by {basis}: {whole:money} · {figure} / {sum} is {exact}, which gives {part:money}. "
    "The figures are of {counted_on}: {source}.",
)
CAP = phrase(
    nb="Taket på {limit} flytter {moved:money} over på de andre.",
    nn="Taket på {limit} flyttar {moved:money} over på dei andre.",
    en="The cap of {limit} moves {moved:money} to the others.",
)
FLOOR = phrase(
    nb="Gulvet på {limit} legger til {moved:money}.",
    nn="Golvet på {limit} legg til {moved:money}.",
    en="The floor of {limit} adds {moved:money}.",
)
OTHERS = phrase(
    nb="Andres tak og gulv endrer delen med {moved:money}, i forhold til det hver bærer fra før.",
    nn="Tak og golv for andre endrar delen med {moved:money}, i høve til det kvar ber frå før.",
    en="The caps and floors of others change the share by {moved:money}, in proportion to what each bears already.",
)
NO_WAY = phrase(
    nb="NB: {amount:money} kan ikke deles i hele øre uten at et tak eller gulv brytes, og blir ikke delt slik.",
    nn="NB: {amount:money} kan ikkje delast i heile øre utan at eit tak eller golv blir brote, og blir ikkje delt så.",
    en="NB: {amount:money} cannot be divided in whole øre without breaking a cap or floor, and is not shared so.",
)
SUM = phrase(
    nb="Til sammen {parts} = {total:money}.",
    nn="Til saman {parts} = {total:money}.",
    en="Together {parts} = {total:money}.",
)
VAT = phrase(
    nb="Mva. holdes for seg: {amount:money} er delt etter samme nøkkel, og delen er {total:money}.",
    nn="Mva. blir halden for seg: {amount:money} er delt etter same nøkkel, og delen er {total:money}.",
    en="VAT is kept apart: {amount:money} is shared by the same key, and the share is {total:money}.",
)
ROUNDING = phrase(
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
DIFFERS = phrase(
    nb="NB: {member} er ført med {recorded:money}, men nøkkelen gir {found:money}.",
    nn="NB: {member} er ført med {recorded:money}, men nøkkelen gjev {found:money}.",
    en="NB: {member} is recorded with {recorded:money}, but the key gives {found:money}.",
)
PAID = phrase(
    nb="Betalte {cost} {incurred_on}: {what}",
    nn="Betalte {cost} {incurred_on}: {what}",
    en="Paid {cost} on {incurred_on}: {what}",
)
SHARE = phrase(
    nb="Andel av {cost} {incurred_on}: {what}",
    nn="Del av {cost} {incurred_on}: {what}",
    en="Share of {cost} on {incurred_on}: {what}",
)
GRANT_HELD = phrase(
    nb="Tilskuddet {grant} brukt til {cost}",
    nn="Tilskotet {grant} brukt til {cost}",
    en="Grant {grant} used for {cost}",
)
ADVANCE = phrase(
    nb="A konto {advance} {paid_on}, {payer} til {payee}",
    nn="A konto {advance} {paid_on}, {payer} til {payee}",
    en="Advance {advance} on {paid_on}, {payer} to {payee}",
)
TAKEN_BACK = phrase(
    nb="Tatt tilbake ved {correction} ({reason}): {line}",
    nn="Teke tilbake ved {correction} ({reason}): {line}",
    en="Taken back by {correction} ({reason}): {line}",
)
SETTLED = phrase(
    nb="Oppgjør {settlement} {closed_on}, {payer} til {payee}",
    nn="Oppgjer {settlement} {closed_on}, {payer} til {payee}",
    en="Settlement {settlement} on {closed_on}, {payer} to {payee}",
)
VAT_SETTLED = phrase(
    nb="Oppgjør av mva. {settlement} {closed_on}, {payer} til {payee}",
    nn="Oppgjer av mva. {settlement} {closed_on}, {payer} til {payee}",
    en="Settlement of VAT {settlement} on {closed_on}, {payer} to {payee}",
)
ALL_SHARED = phrase(
    nb="Alt som er delt: {whole:money}.",
    nn="Alt som er delt: {whole:money}.",
    en="All that was shared: {whole:money}.",
)
EACH_BY_ITSELF = phrase(
    nb="{borne:money} er summen av {count} andeler, hver avrundet for seg; {whole:money} delt på én gang ville gitt "
    "{once:money}.",
    nn="{borne:money} er summen av {count} delar, kvar avrunda for seg; {whole:money} delt på éin gong ville gjeve "
    "{once:money}.",
    en="{borne:money} is the sum of {count} shares, each rounded by itself; {whole:money} shared at once would have "
    "given {once:money}.",
)
DISPUTED = phrase(
    nb="Bestridt ({cost}): {reason}[ (avgjort i {decided_in})]",
    nn="Bestride ({cost}): {reason}[ (avgjort i {decided_in})]",
    en="Disputed ({cost}): {reason}[ (decided in {decided_in})]",
)
BUDGETED = phrase(
    nb="Budsjettert: {amount:money}.",
    nn="Budsjettert: {amount:money}.",
    en="Budgeted: {amount:money}.",
)
WAITING = phrase(
    nb="{amount:money} er betalt og venter på å bli delt.",
    nn="{amount:money} er betalt og ventar på å bli delt.",
    en="{amount:money} has been paid and waits to be shared.",
)
COMING = phrase(
    nb="{member} har {amount:money} til gode.",
    nn="{member} har {amount:money} til gode.",
    en="{member} has {amount:money} coming.",
)
OWED = phrase(
    nb="{member} skylder {amount:money}.",
    nn="{member} skuldar {amount:money}.",
    en="{member} owes {amount:money}.",
)
EVEN = phrase(
    nb="{member} skylder ikke noe og har ikke noe til gode.",
    nn="{member} skuldar ikkje noko og har ikkje noko til gode.",
    en="{member} owes nothing and has nothing coming.",
)
VAT_COMING = phrase(
    nb="{member} har {amount:money} i mva. til gode.",
    nn="{member} har {amount:money} i mva. til gode.",
    en="{member} has {amount:money} of VAT coming.",
)
VAT_OWED = phrase(
    nb="{member} skylder {amount:money} i mva.",
    nn="{member} skuldar {amount:money} i mva.",
    en="{member} owes {amount:money} of VAT.",
)
OF_VAT = phrase(
    nb="og {vat:money} i mva.",
    nn="og {vat:money} i mva.",
    en="and {vat:money} of VAT",
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
