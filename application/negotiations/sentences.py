"""How the facts of negotiations are told, and what they were about."""

from application.negotiations.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.negotiations.values import NegotiationSubject

SENTENCES = (
    sentence(
        NegotiationHeld,
        nb="{held_by} forhandlet med {supplier} i {procurement} {held_at} i {minutes} minutter (runde {round}) om "
        "{subjects}; referatet er {minutes_sha256}",
        nn="{held_by} forhandla med {supplier} i {procurement} {held_at} i {minutes} minutt (runde {round}) om "
        "{subjects}; referatet er {minutes_sha256}",
        en="{held_by} negotiated with {supplier} in {procurement} on {held_at} for {minutes} minutes (round {round}) "
        "about {subjects}; the record is {minutes_sha256}",
    ),
    sentence(
        FinalBidsCalled,
        nb="{suppliers} ble {called_at} samtidig bedt om endelige tilbud i {procurement} innen {deadline}"
        "[; fristen var {earlier}][: {reason}]",
        nn="{suppliers} vart {called_at} samstundes bedne om endelege tilbod i {procurement} innan {deadline}"
        "[; fristen var {earlier}][: {reason}]",
        en="{suppliers} were asked at the same moment, {called_at}, for final bids in {procurement} by {deadline}"
        "[; the deadline was {earlier}][: {reason}]",
    ),
    *REFUSALS,
)

WORDS = (
    word(NegotiationSubject.PRICE, nb="pris", nn="pris", en="price"),
    word(NegotiationSubject.SOLUTION, nb="løsning", nn="løysing", en="solution"),
    word(NegotiationSubject.DELIVERY, nb="levering", nn="levering", en="delivery"),
    word(NegotiationSubject.CONTRACT_TERMS, nb="kontraktsvilkår", nn="kontraktsvilkår", en="contract terms"),
    word(NegotiationSubject.AWARD_CRITERIA, nb="tildelingskriterier", nn="tildelingskriterium", en="award criteria"),
    word(
        NegotiationSubject.ABSOLUTE_REQUIREMENTS,
        nb="absolutte krav",
        nn="absolutte krav",
        en="absolute requirements",
    ),
)
