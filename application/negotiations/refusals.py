"""How the rules of negotiations are told to whoever broke one."""

from application.trails.sentences import sentence
from domain.negotiations import rejections as rule

REFUSALS = (
    sentence(
        rule.NegotiationNotAllowed,
        nb="Det er ikke tillatt å forhandle i {procurement}[: {procedure}]",
        nn="Det er ikkje tillate å forhandle i {procurement}[: {procedure}]",
        en="Nothing may be negotiated in {procurement}[: {procedure}]",
    ),
    sentence(
        rule.NegotiationsCalledOff,
        nb="Konkurransen {procurement} er avlyst; det forhandles ikke i den",
        nn="Konkurransen {procurement} er avlyst; det blir ikkje forhandla i han",
        en="The competition {procurement} was called off; nothing is negotiated in it",
    ),
    sentence(
        rule.NotInNegotiations,
        nb="{supplier} hadde ikke noe åpnet tilbud å forhandle om i {procurement}",
        nn="{supplier} hadde ikkje noko opna tilbod å forhandle om i {procurement}",
        en="{supplier} had no opened bid to negotiate about in {procurement}",
    ),
    sentence(
        rule.FixedTermNegotiated,
        nb="Det kan ikke forhandles med {supplier} om {subjects}",
        nn="Det kan ikkje forhandlast med {supplier} om {subjects}",
        en="Nothing may be negotiated with {supplier} about {subjects}",
    ),
    sentence(
        rule.FinalBidsNegotiated,
        nb="Endelige tilbud ble innkalt {called_at}; etter det forhandles det ikke med {supplier}",
        nn="Endelege tilbod vart kalla inn {called_at}; etter det blir det ikkje forhandla med {supplier}",
        en="Final bids were called for on {called_at}; after that nothing is negotiated with {supplier}",
    ),
    sentence(
        rule.NotNegotiatedWithAll,
        nb="Det er ikke forhandlet med {suppliers} ennå",
        nn="Det er ikkje forhandla med {suppliers} enno",
        en="{suppliers} have not been negotiated with yet",
    ),
    sentence(
        rule.FinalBidsFromSomeOnly,
        nb="Alle som er med, og ingen andre, får fristen for endelige tilbud samtidig[; disse mangler: {missing}]"
        "[; disse er ikke med: {outside}]",
        nn="Alle som er med, og ingen andre, får fristen for endelege tilbod samstundes[; desse manglar: {missing}]"
        "[; desse er ikkje med: {outside}]",
        en="All who are in, and nobody else, are told of the deadline for final bids at once[; missing: {missing}]"
        "[; not in: {outside}]",
    ),
    sentence(
        rule.FinalDeadlineNotAhead,
        nb="Fristen {deadline} for endelige tilbud ligger ikke etter at leverandørene får den, {called_at}",
        nn="Fristen {deadline} for endelege tilbod ligg ikkje etter at leverandørane får han, {called_at}",
        en="The deadline {deadline} for final bids is not after the suppliers are told of it, {called_at}",
    ),
    sentence(
        rule.FinalDeadlineHasPassed,
        nb="Fristen for endelige tilbud i {procurement} gikk ut {deadline}",
        nn="Fristen for endelege tilbod i {procurement} gjekk ut {deadline}",
        en="The deadline for final bids in {procurement} passed on {deadline}",
    ),
    sentence(
        rule.FinalDeadlineNotLater,
        nb="Fristen {earlier} for endelige tilbud kan bare flyttes fram i tid med begrunnelse, ikke til {deadline}",
        nn="Fristen {earlier} for endelege tilbod kan berre flyttast fram i tid med grunngjeving, ikkje til {deadline}",
        en="The deadline {earlier} for final bids only moves later, with a reason, not to {deadline}",
    ),
)
