"""How the facts and refusals of contracts are told."""

from application.contracts.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.contracts.events import BidValidityExtended, ContractSigned
from domain.contracts.values import AuthorityGap

SENTENCES = (
    sentence(
        BidValidityExtended,
        nb="{supplier} forlenget vedståelsesfristen for {bid} fra {earlier} til {valid_until}: {reason}",
        nn="{supplier} lengde vedståingsfristen for {bid} frå {earlier} til {valid_until}: {reason}",
        en="{supplier} agreed to be bound by {bid} until {valid_until} instead of {earlier}: {reason}",
    ),
    sentence(
        ContractSigned,
        nb="Kontrakten {contract} med {supplier} ble inngått {signed_at} for {buyers}, verdi {value:money}, "
        "undertegnet av {signed_by}[; om verdien: {value_reason}]",
        nn="Kontrakten {contract} med {supplier} vart inngått {signed_at} for {buyers}, verdi {value:money}, "
        "underskriven av {signed_by}[; om verdien: {value_reason}]",
        en="The contract {contract} with {supplier} was concluded at {signed_at} for {buyers}, worth {value:money}, "
        "signed by {signed_by}[; on the value: {value_reason}]",
    ),
    *REFUSALS,
)

WORDS = (
    word(
        AuthorityGap.CAP_TOO_LOW, nb="beløpsgrensen er for lav", nn="beløpsgrensa er for låg", en="the cap is too low"
    ),
    word(AuthorityGap.NOT_YET_VALID, nb="den gjelder ikke ennå", nn="ho gjeld ikkje enno", en="it is not valid yet"),
    word(AuthorityGap.EXPIRED, nb="den er utløpt", nn="ho er gått ut", en="it has expired"),
    word(AuthorityGap.WITHDRAWN, nb="den er tatt tilbake", nn="ho er teken tilbake", en="it was taken back"),
    word(
        AuthorityGap.OUT_OF_SCOPE,
        nb="den gjelder ikke underskrift",
        nn="ho gjeld ikkje underskrift",
        en="it does not cover signing",
    ),
    word(
        AuthorityGap.ANOTHER_PROCUREMENT,
        nb="den gjelder en annen anskaffelse",
        nn="ho gjeld ei anna anskaffing",
        en="it is for another procurement",
    ),
    word(
        AuthorityGap.NOT_TO_BE_PASSED_ON,
        nb="den kunne ikke delegeres",
        nn="ho kunne ikkje delegerast",
        en="it could not be passed on",
    ),
    word(AuthorityGap.BROKEN_CHAIN, nb="kjeden er brutt", nn="kjeda er broten", en="the chain is broken"),
    word(
        AuthorityGap.NO_LINK_TO_SIGNER,
        nb="den når ikke fram til den som undertegnet",
        nn="ho når ikkje fram til den som skreiv under",
        en="it does not reach the signer",
    ),
    word(AuthorityGap.NOTHING_GIVEN, nb="ingen fullmakt er gitt", nn="inga fullmakt er gjeven", en="none was given"),
)
