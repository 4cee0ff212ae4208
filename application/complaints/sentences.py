"""How the facts and refusals of complaints and petitions are told."""

from application.complaints.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.complaints.contents import ComplaintGround, CourtAnswer, Finding, PetitionEffect
from domain.complaints.events import (
    ComplaintAnswered,
    ComplaintReceived,
    InjunctionPetitionServed,
    NoInjunctionConfirmed,
    SuspensionLifted,
)

SENTENCES = (
    sentence(
        ComplaintReceived,
        nb="{supplier} klaget i {procurement}[ på {award}] ({ground}): {what}",
        nn="{supplier} klaga i {procurement}[ på {award}] ({ground}): {what}",
        en="{supplier} complained in {procurement}[ about {award}] ({ground}): {what}",
    ),
    sentence(
        ComplaintAnswered,
        nb="Klagen {complaint} fra {supplier} ble besvart: {finding}. {reason}",
        nn="Klaga {complaint} frå {supplier} vart svara på: {finding}. {reason}",
        en="The complaint {complaint} from {supplier} was answered: {finding}. {reason}",
    ),
    sentence(
        InjunctionPetitionServed,
        nb="Begjæring om midlertidig forføyning fra {supplier} mot {award} ble forkynt "
        "({court}, satt fram {filed_at}): {effect}",
        nn="Kravet om mellombels åtgjerd frå {supplier} mot {award} vart forkynt "
        "({court}, sett fram {filed_at}): {effect}",
        en="A petition of {supplier} for an injunction against {award} was served "
        "({court}, filed at {filed_at}): {effect}",
    ),
    sentence(
        SuspensionLifted,
        nb="{court} har tatt stilling til begjæringen fra {supplier} mot {award}: {answer}[. {reason}]",
        nn="{court} har teke stilling til kravet frå {supplier} mot {award}: {answer}[. {reason}]",
        en="{court} has answered the petition of {supplier} against {award}: {answer}[. {reason}]",
    ),
    sentence(
        NoInjunctionConfirmed,
        nb="Ingen begjæring om midlertidig forføyning mot {award} er til behandling ({court})",
        nn="Ingen krav om mellombels åtgjerd mot {award} er til handsaming ({court})",
        en="No petition for an injunction against {award} is pending ({court})",
    ),
    *REFUSALS,
)

WORDS = (
    word(ComplaintGround.EVALUATION, nb="evalueringen", nn="evalueringa", en="the evaluation"),
    word(
        ComplaintGround.PUBLISHED_CRITERIA,
        nb="kriteriene eller formelen som var kunngjort",
        nn="kriteria eller formelen som var kunngjord",
        en="the published criteria or formula",
    ),
    word(ComplaintGround.REJECTION, nb="avvisningen", nn="avvisinga", en="the rejection"),
    word(ComplaintGround.IMPARTIALITY, nb="habiliteten", nn="habiliteten", en="impartiality"),
    word(
        ComplaintGround.TENDER_DOCUMENTS,
        nb="konkurransegrunnlaget",
        nn="konkurransegrunnlaget",
        en="the tender documents",
    ),
    word(
        ComplaintGround.REASONS_OR_ACCESS,
        nb="begrunnelsen eller innsynet",
        nn="grunngjevinga eller innsynet",
        en="the reasons or the access given",
    ),
    word(ComplaintGround.PROCEDURE, nb="gjennomføringen", nn="gjennomføringa", en="the procedure"),
    word(ComplaintGround.OTHER, nb="annet", nn="anna", en="something else"),
    word(CourtAnswer.NOT_GRANTED, nb="ikke tatt til følge", nn="ikkje teke til følgje", en="not granted"),
    word(CourtAnswer.DISMISSED, nb="avvist", nn="avvist", en="dismissed"),
    word(CourtAnswer.WITHDRAWN, nb="trukket", nn="trekt", en="withdrawn"),
    word(Finding.UPHELD, nb="tatt til følge", nn="teken til følgje", en="upheld"),
    word(Finding.NOT_UPHELD, nb="ikke tatt til følge", nn="ikkje teken til følgje", en="not upheld"),
    word(
        PetitionEffect.SUSPENDS,
        nb="kontrakten kan ikke inngås før retten har tatt stilling",
        nn="kontrakten kan ikkje inngåast før retten har teke stilling",
        en="nothing is signed until the court has answered",
    ),
    word(
        PetitionEffect.DOES_NOT_SUSPEND,
        nb="satt fram etter karensperioden, uten suspensjon",
        nn="sett fram etter karensperioden, utan suspensjon",
        en="filed after the standstill, without suspension",
    ),
)
