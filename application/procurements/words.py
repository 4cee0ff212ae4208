"""The words for parts, procedures, grounds and kinds."""

from application.trails.sentences import word
from domain.procurements.steps import PreparationStep
from domain.procurements.values import (
    CancellationGround,
    MainKind,
    Part,
    PriceFormula,
    ProcedureGround,
    ProcedureKind,
)

_KINDS = (
    word(MainKind.GOODS, nb="varer", nn="varer", en="goods"),
    word(MainKind.SERVICES, nb="tjenester", nn="tenester", en="services"),
    word(MainKind.WORKS, nb="bygge- og anleggsarbeid", nn="byggje- og anleggsarbeid", en="works"),
    word(MainKind.SPECIAL_SERVICES, nb="særlige tjenester", nn="særlege tenester", en="special services"),
    word(
        MainKind.HEALTH_SOCIAL_SERVICES,
        nb="helse- og sosialtjenester",
        nn="helse- og sosialtenester",
        en="health and social services",
    ),
    word(Part.OUTSIDE, nb="ingen del av forskriften", nn="ingen del av forskrifta", en="no part of the regulation"),
    word(Part.PART_I, nb="del I", nn="del I", en="Part I"),
    word(Part.PART_II, nb="del II", nn="del II", en="Part II"),
    word(Part.PART_III, nb="del III", nn="del III", en="Part III"),
    word(Part.PART_IV, nb="del IV", nn="del IV", en="Part IV"),
    word(PreparationStep.VALUE, nb="anslått verdi", nn="rekna verdi", en="estimated value"),
    word(PreparationStep.CLASSIFICATION, nb="klassifisering", nn="klassifisering", en="classification"),
    word(PreparationStep.PROCEDURE, nb="prosedyre", nn="prosedyre", en="procedure"),
    word(PreparationStep.LOTS, nb="oppdeling", nn="oppdeling", en="lots"),
    word(PreparationStep.CRITERIA, nb="tildelingskriterier", nn="tildelingskriterium", en="award criteria"),
)

_PROCEDURES = (
    word(ProcedureKind.OPEN, nb="åpen konkurranse", nn="open konkurranse", en="open procedure"),
    word(ProcedureKind.RESTRICTED, nb="begrenset konkurranse", nn="avgrensa konkurranse", en="restricted procedure"),
    word(
        ProcedureKind.NEGOTIATED,
        nb="konkurranse med forhandling",
        nn="konkurranse med forhandling",
        en="competitive procedure with negotiation",
    ),
    word(
        ProcedureKind.COMPETITIVE_DIALOGUE,
        nb="konkurransepreget dialog",
        nn="konkurranseprega dialog",
        en="competitive dialogue",
    ),
    word(
        ProcedureKind.INNOVATION_PARTNERSHIP,
        nb="innovasjonspartnerskap",
        nn="innovasjonspartnarskap",
        en="innovation partnership",
    ),
    word(
        ProcedureKind.NEGOTIATED_WITHOUT_NOTICE,
        nb="forhandling uten kunngjøring",
        nn="forhandling utan kunngjering",
        en="negotiated procedure without notice",
    ),
    word(
        ProcedureKind.WITHOUT_COMPETITION,
        nb="anskaffelse uten konkurranse",
        nn="anskaffing utan konkurranse",
        en="award without competition",
    ),
    word(ProcedureKind.OWN, nb="egen framgangsmåte", nn="eigen framgangsmåte", en="a procedure of its own"),
)

_GROUNDS = (
    word(
        ProcedureGround.ADAPTATION,
        nb="tilgjengelige løsninger må tilpasses",
        nn="tilgjengelege løysingar må tilpassast",
        en="available solutions must be adapted",
    ),
    word(
        ProcedureGround.DESIGN_OR_INNOVATION,
        nb="den inkluderer design eller innovative løsninger",
        nn="ho inkluderer design eller innovative løysingar",
        en="it includes design or innovative solutions",
    ),
    word(
        ProcedureGround.COMPLEXITY,
        nb="karakter, kompleksitet eller risiko gjør forhandling nødvendig",
        nn="karakter, kompleksitet eller risiko gjer forhandling naudsynt",
        en="its nature, complexity or risk calls for negotiation",
    ),
    word(
        ProcedureGround.NO_PRECISE_SPECIFICATION,
        nb="kravene ikke kan utformes presist nok",
        nn="krava ikkje kan utformast presist nok",
        en="the requirements cannot be specified precisely enough",
    ),
    word(
        ProcedureGround.ONLY_UNACCEPTABLE_BIDS,
        nb="en tidligere konkurranse bare ga uakseptable tilbud",
        nn="ein tidlegare konkurranse berre gav uakseptable tilbod",
        en="an earlier competition brought only unacceptable bids",
    ),
    word(
        ProcedureGround.UNACCEPTABLE_BIDS_ALL_INVITED,
        nb="alle som ga uakseptable tilbud, inviteres, og bare de",
        nn="alle som gav uakseptable tilbod, blir inviterte, og berre dei",
        en="all who gave unacceptable bids are invited, and nobody else",
    ),
    word(
        ProcedureGround.NO_SUITABLE_BIDS,
        nb="en tidligere konkurranse ga ingen egnede tilbud",
        nn="ein tidlegare konkurranse gav ingen eigna tilbod",
        en="an earlier competition brought no suitable bids",
    ),
    word(
        ProcedureGround.RESEARCH_GOODS,
        nb="varene bare lages for forskning og utvikling",
        nn="varene berre blir laga for forsking og utvikling",
        en="the goods are made only for research and development",
    ),
    word(
        ProcedureGround.DESIGN_CONTEST_WINNERS,
        nb="kontrakten inngås med en av vinnerne av en designkonkurranse",
        nn="kontrakten blir inngått med ein av vinnarane av ein designkonkurranse",
        en="the contract is with one of the winners of a design contest",
    ),
    word(
        ProcedureGround.UNFORESEEN_URGENCY,
        nb="uforutsette forhold gjør fristene umulige å holde",
        nn="uføresette forhold gjer fristane umoglege å halde",
        en="unforeseen circumstances make the periods impossible to keep",
    ),
    word(
        ProcedureGround.COVER_AFTER_INEFFECTIVENESS,
        nb="det trengs dekningskjøp etter en kontrakt uten virkning",
        nn="det trengst dekningskjøp etter ein kontrakt utan verknad",
        en="cover is needed after a contract was made ineffective",
    ),
    word(
        ProcedureGround.NO_TIME_EVEN_TO_NEGOTIATE,
        nb="også forhandling uten kunngjøring er umulig",
        nn="også forhandling utan kunngjering er umogleg",
        en="even negotiation without a notice is impossible",
    ),
    word(
        ProcedureGround.ONLY_ONE_SUPPLIER,
        nb="bare én leverandør kan levere",
        nn="berre éin leverandør kan levere",
        en="only one supplier can deliver",
    ),
    word(
        ProcedureGround.ADDITIONAL_GOODS,
        nb="den opprinnelige leverandøren må supplere",
        nn="den opphavlege leverandøren må supplere",
        en="the original supplier must supplement",
    ),
    word(
        ProcedureGround.REPEATED_SERVICES_OR_WORKS,
        nb="kunngjorte tjenester eller arbeider gjentas",
        nn="kunngjorde tenester eller arbeid blir gjentekne",
        en="announced services or works are repeated",
    ),
    word(
        ProcedureGround.COMMODITY_EXCHANGE,
        nb="varene kjøpes på varebørs",
        nn="varene blir kjøpte på varebørs",
        en="the goods are bought on an exchange",
    ),
    word(
        ProcedureGround.WINDING_UP,
        nb="vilkårene er særlig gunstige ved et opphør",
        nn="vilkåra er særleg gunstige ved eit opphøyr",
        en="the terms are particularly good where a business winds up",
    ),
    word(
        ProcedureGround.DESIGN_CONTEST_WINNER,
        nb="kontrakten inngås med vinneren av en designkonkurranse",
        nn="kontrakten blir inngått med vinnaren av ein designkonkurranse",
        en="the contract is with the winner of a design contest",
    ),
    word(
        ProcedureGround.EXCEPTION_FROM_PART_II,
        nb="et unntak fra del II gjelder",
        nn="eit unntak frå del II gjeld",
        en="an exception from Part II applies",
    ),
)

_ENDINGS = (
    word(CancellationGround.NO_BIDS, nb="ingen tilbud", nn="ingen tilbod", en="no bids"),
    word(
        CancellationGround.NO_ACCEPTABLE_BIDS,
        nb="ingen akseptable tilbud",
        nn="ingen akseptable tilbod",
        en="no acceptable bids",
    ),
    word(
        CancellationGround.TOO_LITTLE_COMPETITION,
        nb="for liten konkurranse",
        nn="for liten konkurranse",
        en="too little competition",
    ),
    word(CancellationGround.OVER_BUDGET, nb="over budsjettet", nn="over budsjettet", en="over the budget"),
    word(
        CancellationGround.FUNDING_LAPSED, nb="bortfalt finansiering", nn="bortfallen finansiering", en="lost funding"
    ),
    word(CancellationGround.NEED_CHANGED, nb="endret behov", nn="endra behov", en="a changed need"),
    word(
        CancellationGround.FAULT_IN_DOCUMENTS,
        nb="feil i konkurransegrunnlaget",
        nn="feil i konkurransegrunnlaget",
        en="a fault in the documents",
    ),
    word(
        CancellationGround.FAULT_IN_PROCEDURE,
        nb="feil i gjennomføringen",
        nn="feil i gjennomføringa",
        en="a fault in the procedure",
    ),
    word(
        CancellationGround.OTHER_OBJECTIVE_GROUND,
        nb="annen saklig grunn",
        nn="annan sakleg grunn",
        en="another objective ground",
    ),
    word(
        PriceFormula.LOWEST_PRICE_PROPORTION,
        nb="forholdet til laveste pris",
        nn="forholdet til lågaste pris",
        en="proportion of the lowest price",
    ),
    word(
        PriceFormula.LINEAR_BETWEEN_LOWEST_AND_DOUBLE,
        nb="rett linje fra laveste til det dobbelte",
        nn="rett linje frå lågaste til det doble",
        en="straight line from the lowest to twice that",
    ),
    word(
        PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST,
        nb="rett linje fra laveste til høyeste pris",
        nn="rett linje frå lågaste til høgaste pris",
        en="straight line from the lowest to the highest price",
    ),
)

WORDS = (*_KINDS, *_PROCEDURES, *_GROUNDS, *_ENDINGS)
