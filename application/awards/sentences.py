"""How the facts of awards are told."""

from application.awards.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.awards.contents import BidFault, StandstillExemption
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed, StandstillExtended

SENTENCES = (
    sentence(
        AwardDecided,
        nb="{supplier} ble valgt i {procurement}[, {lot}], for {value:money}[, etter rangering {ranking}]"
        "[ ({motion})][; flere sto først: {tie_reason}][; om verdien: {value_reason}]"
        "[; vedtaket kommer i stedet for {replaces}]",
        nn="{supplier} vart vald i {procurement}[, {lot}], for {value:money}[, etter rangering {ranking}]"
        "[ ({motion})][; fleire stod først: {tie_reason}][; om verdien: {value_reason}]"
        "[; vedtaket kjem i staden for {replaces}]",
        en="{supplier} was chosen in {procurement}[, {lot}], for {value:money}[, by ranking {ranking}]"
        "[ ({motion})][; several stood first: {tie_reason}][; on the value: {value_reason}]"
        "[; the decision takes the place of {replaces}]",
    ),
    sentence(
        AwardNotified,
        nb="Valget av {winner_name} ble meddelt alle berørte[; karensperioden varer ut {standstill_until}]"
        "[; ingen karensperiode: {exemption}]",
        nn="Valet av {winner_name} vart meldt til alle dei det gjeld[; karensperioden varer ut {standstill_until}]"
        "[; ingen karensperiode: {exemption}]",
        en="Everybody concerned was told that {winner_name} was chosen"
        "[; standstill until the end of {standstill_until}][; no standstill: {exemption}]",
    ),
    sentence(
        StandstillExtended,
        nb="Karensperioden for {award} ble forlenget fra {earlier} til og med {standstill_until}: {reason}",
        nn="Karensperioden for {award} vart lengd frå {earlier} til og med {standstill_until}: {reason}",
        en="The standstill of {award} was extended from {earlier} until the end of {standstill_until}: {reason}",
    ),
    sentence(
        AwardReversed,
        nb="Valget av {supplier} ({award}) ble omgjort: {reason}[ (klage {complaint})][ ({motion})]",
        nn="Valet av {supplier} ({award}) vart gjort om: {reason}[ (klage {complaint})][ ({motion})]",
        en="The choice of {supplier} ({award}) was reversed: {reason}[ (complaint {complaint})][ ({motion})]",
    ),
    *REFUSALS,
)

WORDS = (
    word(
        StandstillExemption.NO_NOTICE_DUTY,
        nb="konkurransen skal ikke kunngjøres",
        nn="konkurransen skal ikkje kunngjerast",
        en="there is no duty to announce",
    ),
    word(
        StandstillExemption.SOLE_CONCERNED_SUPPLIER,
        nb="den valgte er den eneste berørte",
        nn="den valde er den einaste det gjeld",
        en="the chosen supplier is the only one concerned",
    ),
    word(BidFault.WITHDRAWN, nb="det er trukket", nn="det er trekt", en="it was withdrawn"),
    word(BidFault.REPLACED, nb="det er erstattet av et annet", nn="det er bytt ut med eit anna", en="it was replaced"),
    word(BidFault.REJECTED, nb="det er avvist", nn="det er avvist", en="it was rejected"),
    word(BidFault.UNOPENED, nb="det er ikke åpnet", nn="det er ikkje opna", en="it was never opened"),
)
