"""The codes of published notices that are said in words: what came of a lot, the procedure, and what is bought.

The values are those of the eForms code lists winner-selection-status, procurement-procedure-type and contract-nature.
"""

from enum import StrEnum

from application.trails.sentences import word
from domain.notices.values import CriterionKind, DeadlineKind, NoticePart


class Resulting(StrEnum):
    """What came of a lot."""

    CHOSEN = "selec-w"
    CLOSED = "clos-nw"
    OPEN = "open-nw"


class Proceeding(StrEnum):
    """How the buyers went about it."""

    OPEN = "open"
    RESTRICTED = "restricted"
    NEGOTIATED = "neg-w-call"
    WITHOUT_CALL = "neg-wo-call"
    DIALOGUE = "comp-dial"
    INNOVATION = "innovation"
    TENDERING = "comp-tend"
    SINGLE_STAGE = "oth-single"
    SEVERAL_STAGES = "oth-mult"


class Nature(StrEnum):
    """What is bought."""

    WORKS = "works"
    SUPPLIES = "supplies"
    SERVICES = "services"


WORDS = (
    word(Resulting.CHOSEN, nb="det ble valgt en vinner", nn="det vart vald ein vinnar", en="a winner was chosen"),
    word(
        Resulting.CLOSED,
        nb="ingen ble valgt, og konkurransen er avsluttet",
        nn="ingen vart vald, og konkurransen er avslutta",
        en="no winner was chosen, and the competition is closed",
    ),
    word(
        Resulting.OPEN,
        nb="ingen er valgt ennå",
        nn="ingen er vald enno",
        en="no winner has been chosen yet",
    ),
    word(Proceeding.OPEN, nb="åpen anbudskonkurranse", nn="open anbodskonkurranse", en="open procedure"),
    word(
        Proceeding.RESTRICTED,
        nb="begrenset anbudskonkurranse",
        nn="avgrensa anbodskonkurranse",
        en="restricted procedure",
    ),
    word(
        Proceeding.NEGOTIATED,
        nb="konkurranse med forhandling, etter kunngjøring",
        nn="konkurranse med forhandling, etter kunngjering",
        en="negotiated with prior call for competition",
    ),
    word(
        Proceeding.WITHOUT_CALL,
        nb="anskaffelse uten forutgående kunngjøring",
        nn="anskaffing utan kunngjering på førehand",
        en="negotiated without prior call for competition",
    ),
    word(Proceeding.DIALOGUE, nb="konkurransepreget dialog", nn="konkurranseprega dialog", en="competitive dialogue"),
    word(Proceeding.INNOVATION, nb="innovasjonspartnerskap", nn="innovasjonspartnarskap", en="innovation partnership"),
    word(Proceeding.TENDERING, nb="konkurranse", nn="konkurranse", en="competitive tendering"),
    word(
        Proceeding.SINGLE_STAGE,
        nb="annen prosedyre i ett trinn",
        nn="annan prosedyre i eitt trinn",
        en="other single stage procedure",
    ),
    word(
        Proceeding.SEVERAL_STAGES,
        nb="annen prosedyre i flere trinn",
        nn="annan prosedyre i fleire trinn",
        en="other multiple stage procedure",
    ),
    word(Nature.WORKS, nb="bygge- og anleggsarbeid", nn="bygge- og anleggsarbeid", en="works"),
    word(Nature.SUPPLIES, nb="varer", nn="varer", en="supplies"),
    word(Nature.SERVICES, nb="tjenester", nn="tenester", en="services"),
    word(DeadlineKind.TENDERS, nb="tilbud", nn="tilbod", en="tenders"),
    word(
        DeadlineKind.REQUESTS_TO_PARTICIPATE,
        nb="forespørsel om å delta",
        nn="førespurnad om å delta",
        en="requests to participate",
    ),
    word(DeadlineKind.INTEREST, nb="interesse", nn="interesse", en="expressions of interest"),
    word(DeadlineKind.QUESTIONS, nb="spørsmål", nn="spørsmål", en="questions"),
    word(DeadlineKind.OPENING, nb="åpning av tilbudene", nn="opning av tilboda", en="opening of the tenders"),
    word(CriterionKind.PRICE, nb="pris", nn="pris", en="price"),
    word(CriterionKind.COST, nb="kostnad", nn="kostnad", en="cost"),
    word(CriterionKind.QUALITY, nb="kvalitet", nn="kvalitet", en="quality"),
    word(CriterionKind.OTHER, nb="annet", nn="anna", en="other"),
    word(
        NoticePart.KIND,
        nb="hva slags kunngjøring det er",
        nn="kva slags kunngjering det er",
        en="what kind of notice it is",
    ),
    word(NoticePart.LANGUAGE, nb="språket", nn="språket", en="the language"),
    word(NoticePart.PROCEDURE, nb="prosedyren", nn="prosedyren", en="the procedure"),
    word(NoticePart.DISPATCH, nb="når den ble sendt", nn="når ho vart send", en="when it was sent"),
    word(NoticePart.TITLE, nb="tittelen", nn="tittelen", en="the title"),
    word(NoticePart.DESCRIPTION, nb="beskrivelsen", nn="omtalen", en="the description"),
    word(NoticePart.CASE_REFERENCE, nb="saksnummeret", nn="saksnummeret", en="the case number"),
    word(NoticePart.CODES, nb="hva som kjøpes", nn="kva som blir kjøpt", en="what is bought"),
    word(NoticePart.VALUES, nb="verdiene", nn="verdiane", en="the values"),
    word(NoticePart.EARLIER, nb="tidligere kunngjøringer", nn="tidlegare kunngjeringar", en="earlier notices"),
    word(NoticePart.CHANGE, nb="hva den endrer", nn="kva ho endrar", en="what it changes"),
    word(NoticePart.BUYERS, nb="oppdragsgiverne", nn="oppdragsgjevarane", en="the buyers"),
    word(NoticePart.LOTS, nb="delkontraktene", nn="delkontraktane", en="the lots"),
    word(
        NoticePart.TECHNIQUES,
        nb="rammeavtalen eller innkjøpsordningen",
        nn="rammeavtalen eller innkjøpsordninga",
        en="the framework or purchasing system",
    ),
    word(NoticePart.PERIOD, nb="varigheten", nn="lengda", en="the duration"),
    word(NoticePart.DEADLINES, nb="fristene", nn="fristane", en="the deadlines"),
    word(NoticePart.CRITERIA, nb="tildelingskriteriene", nn="tildelingskriteria", en="the award criteria"),
    word(NoticePart.RESULTS, nb="resultatet", nn="resultatet", en="the results"),
)
