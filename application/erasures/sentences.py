"""How erasures and their refusals are told."""

from application.trails.sentences import sentence, word
from domain.erasures.events import PersonalDataErased
from domain.erasures.rejections import DisposalPermitMissing, NoPersonalValuesRecorded
from domain.erasures.values import ErasureGround

SENTENCES = (
    sentence(
        PersonalDataErased,
        nb="Opplysninger om {person} i hendelse {positions} ble slettet: {ground}; {reason} (sak {case_number})"
        "[, med tillatelse {permit}]",
        nn="Opplysningar om {person} i hending {positions} vart sletta: {ground}; {reason} (sak {case_number})"
        "[, med løyve {permit}]",
        en="Values about {person} in entry {positions} were erased: {ground}; {reason} (case {case_number})"
        "[, by permit {permit}]",
    ),
    sentence(
        NoPersonalValuesRecorded,
        nb="Hovedboken har ingen opplysninger om {person}",
        nn="Hovudboka har ingen opplysningar om {person}",
        en="The ledger holds no values about {person}",
    ),
    sentence(
        DisposalPermitMissing,
        nb="Opplysninger om {person} som arkivet skal bevare, slettes bare med tillatelse fra Nasjonalarkivet, "
        "også når grunnen er {ground}",
        nn="Opplysningar om {person} som arkivet skal ta vare på, blir berre sletta med løyve frå Nasjonalarkivet, "
        "også når grunnen er {ground}",
        en="Values about {person} that the archive should keep are erased only by a permit of the National Archives, "
        "also when the ground is {ground}",
    ),
)

WORDS = (
    word(
        ErasureGround.NO_LONGER_NECESSARY,
        nb="ikke lenger nødvendige",
        nn="ikkje lenger nødvendige",
        en="no longer necessary",
    ),
    word(
        ErasureGround.CONSENT_WITHDRAWN, nb="samtykket er trukket", nn="samtykket er trekt", en="consent was withdrawn"
    ),
    word(ErasureGround.OBJECTION, nb="innsigelse", nn="motsegn", en="objection"),
    word(ErasureGround.UNLAWFUL_PROCESSING, nb="ulovlig behandling", nn="ulovleg behandling", en="unlawful processing"),
    word(ErasureGround.LEGAL_OBLIGATION, nb="rettslig plikt", nn="rettsleg plikt", en="a legal obligation"),
    word(ErasureGround.OFFERED_TO_CHILD, nb="tilbudt et barn", nn="tilbode eit barn", en="offered to a child"),
)
