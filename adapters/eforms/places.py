"""Where in a notice something was found, in three languages, with the number of the business term (BT)."""

from collections.abc import Mapping

from adapters.eforms.telling import always
from application.trails.sentences import Phrase, phrase
from domain.notices.values import DeadlineKind


def _field(nb: str, nn: str, en: str, terms: str) -> Phrase:
    """A field of a part, which `of` names."""
    return phrase(nb=f"{{of}}: {nb} ({terms})", nn=f"{{of}}: {nn} ({terms})", en=f"{{of}}: {en} ({terms})")


FILE = always(nb="Filen", nn="Fila", en="The file")
PROCEDURE = always(nb="Anskaffelsen", nn="Innkjøpet", en="The procedure")
BUYERS_AND_MEMBERS = always(
    nb="Oppdragsgivere og medlemmer", nn="Oppdragsgjevarar og medlemer", en="Buyers and members"
)
BUYERS = always(nb="Oppdragsgivere (BT-500)", nn="Oppdragsgjevarar (BT-500)", en="Buyers (BT-500)")
BUYERS_NUMBERS = always(nb="Oppdragsgivere (BT-501)", nn="Oppdragsgjevarar (BT-501)", en="Buyers (BT-501)")
LEADER = always(
    nb="Oppdragsgivere: leder for gruppen (OPP-050)",
    nn="Oppdragsgjevarar: leiar for gruppa (OPP-050)",
    en="Buyers: group leader (OPP-050)",
)
LOTS = always(nb="Delkontrakter (BT-137)", nn="Delkontraktar (BT-137)", en="Lots (BT-137)")
WITHHELD = always(
    nb="Felt som er holdt tilbake (BT-195)", nn="Felt som er haldne tilbake (BT-195)", en="Fields withheld (BT-195)"
)
IDENTIFIER = always(
    nb="Kunngjøringens identifikator (BT-701)",
    nn="Identifikatoren til kunngjeringa (BT-701)",
    en="Notice identifier (BT-701)",
)
VERSION = always(
    nb="Kunngjøringens versjon (BT-757)", nn="Versjonen av kunngjeringa (BT-757)", en="Notice version (BT-757)"
)
CHANGE = always(nb="Endringskunngjøring (BT-758)", nn="Endringskunngjering (BT-758)", en="Change notice (BT-758)")
CHANGE_REASON = always(nb="Grunn til endringen (BT-140)", nn="Grunn til endringa (BT-140)", en="Change reason (BT-140)")
CHANGE_TEXT = always(
    nb="Beskrivelse av endringen (BT-141, BT-762)",
    nn="Omtale av endringa (BT-141, BT-762)",
    en="Description of the change (BT-141, BT-762)",
)
DISPATCH = always(nb="Sending (BT-05)", nn="Sending (BT-05)", en="Dispatch (BT-05)")
FORM = always(nb="Skjematype (BT-03)", nn="Skjematype (BT-03)", en="Form type (BT-03)")
SUBTYPE = always(nb="Undertype (OPP-070)", nn="Undertype (OPP-070)", en="Subtype (OPP-070)")
NOTICE_TYPE = always(nb="Kunngjøringstype (BT-02)", nn="Kunngjeringstype (BT-02)", en="Notice type (BT-02)")
CUSTOMISATION = always(nb="Tilpasning", nn="Tilpassing", en="Customisation")
LANGUAGE = always(nb="Språk (BT-702)", nn="Språk (BT-702)", en="Language (BT-702)")
PROCEDURE_IDENTIFIER = always(
    nb="Anskaffelsens identifikator (BT-04)",
    nn="Identifikatoren til innkjøpet (BT-04)",
    en="Procedure identifier (BT-04)",
)
PROCEDURE_TYPE = always(nb="Prosedyretype (BT-105)", nn="Prosedyretype (BT-105)", en="Procedure type (BT-105)")
LEGAL_BASIS = always(nb="Rettsgrunnlag (BT-01)", nn="Rettsgrunnlag (BT-01)", en="Legal basis (BT-01)")
PUBLISHED_ON = always(
    nb="Dag for kunngjøring (OPP-012)", nn="Dag for kunngjering (OPP-012)", en="Publication date (OPP-012)"
)
PUBLICATION = always(
    nb="Kunngjøringsnummer (OPP-010)", nn="Kunngjeringsnummer (OPP-010)", en="Publication number (OPP-010)"
)
EARLIER = always(
    nb="Tidligere kunngjøring (BT-125, BT-1501)",
    nn="Tidlegare kunngjering (BT-125, BT-1501)",
    en="Earlier notice (BT-125, BT-1501)",
)
AWARDED_TOTAL = always(
    nb="Verdien av alle tildelte kontrakter (BT-161)",
    nn="Verdien av alle tildelte kontraktar (BT-161)",
    en="Value of all awarded contracts (BT-161)",
)
FRAMEWORKS_MAXIMUM = always(
    nb="Høyeste verdi av rammeavtalene (BT-118)",
    nn="Høgste verdi av rammeavtalane (BT-118)",
    en="Maximum value of the framework agreements (BT-118)",
)

LOT = phrase(nb="Delkontrakt {reference}", nn="Delkontrakt {reference}", en="Lot {reference}")
LOT_NUMBER = phrase(
    nb="Delkontrakt nummer {place}: identifikator (BT-137)",
    nn="Delkontrakt nummer {place}: identifikator (BT-137)",
    en="Lot number {place}: identifier (BT-137)",
)
ORGANISATION = phrase(nb="Organisasjon {reference}", nn="Organisasjon {reference}", en="Organisation {reference}")
BUYER = phrase(nb="Oppdragsgiver {reference}", nn="Oppdragsgjevar {reference}", en="Buyer {reference}")
RESULT = phrase(nb="Resultat for {lot}", nn="Resultat for {lot}", en="Result of {lot}")
RESULT_NUMBER = phrase(
    nb="Resultat for nummer {place}", nn="Resultat for nummer {place}", en="Result of number {place}"
)
RESULTS = always(nb="Resultater (BT-142)", nn="Resultat (BT-142)", en="Results (BT-142)")
RESULT_OF_NONE = always(nb="Resultat uten delkontrakt", nn="Resultat utan delkontrakt", en="Result of no lot")
RESULT_LOT = phrase(
    nb="Resultat {place}: delkontrakt (BT-13713)",
    nn="Resultat {place}: delkontrakt (BT-13713)",
    en="Result {place}: lot (BT-13713)",
)
WITHIN = phrase(nb="{name} i {within}", nn="{name} i {within}", en="{name} in {within}")
PART = phrase(nb="{kind} {reference}", nn="{kind} {reference}", en="{kind} {reference}")
TENDER = phrase(nb="{of}: tilbud {reference}", nn="{of}: tilbod {reference}", en="{of}: tender {reference}")
CRITERION = phrase(
    nb="{of}: tildelingskriterium {place}",
    nn="{of}: tildelingskriterium {place}",
    en="{of}: award criterion {place}",
)

NAME = _field("navn", "namn", "name", "BT-500")
NUMBER = _field("nummer", "nummer", "number", "BT-501")
TITLE = _field("tittel", "tittel", "title", "BT-21")
DESCRIPTION = _field("beskrivelse", "omtale", "description", "BT-24")
CASE = _field("intern referanse", "intern referanse", "internal identifier", "BT-22")
NATURE = _field("art", "art", "nature", "BT-23")
CODES = _field("klassifisering", "klassifisering", "classification", "BT-262, BT-263")
MAIN_CODE = _field("klassifisering", "klassifisering", "classification", "BT-262")
FURTHER_CODES = _field("klassifisering", "klassifisering", "classification", "BT-263")
ESTIMATED = _field("anslått verdi", "anslått verdi", "estimated value", "BT-27")
MAXIMUM = _field("høyeste verdi", "høgste verdi", "maximum value", "BT-271")
FRAMEWORK = _field("rammeavtale", "rammeavtale", "framework", "BT-765")
DYNAMIC = _field("dynamisk innkjøpsordning", "dynamisk innkjøpsordning", "dynamic purchasing", "BT-766")
START = _field("start", "start", "start", "BT-536")
END = _field("slutt", "slutt", "end", "BT-537")
PERIOD = _field("periode", "periode", "period", "BT-536, BT-537")
DURATION = _field("varighet", "lengd", "duration", "BT-36")
RENEWALS = _field("forlengelser", "forlengingar", "renewals", "BT-58")
DEADLINE = _field("frist", "frist", "deadline", "BT-131, BT-1311")
CRITERIA = _field("tildelingskriterier", "tildelingskriterium", "award criteria", "BT-539")
WEIGHTS = _field(
    "vekten av tildelingskriteriene", "vekta av tildelingskriteria", "weights of the award criteria", "BT-541"
)
CRITERION_TYPE = _field("type", "type", "type", "BT-539")
CRITERION_NAME = _field("navn", "namn", "name", "BT-734")
CRITERION_TEXT = _field("beskrivelse", "omtale", "description", "BT-540")
WEIGHT = _field("vekt", "vekt", "weight", "BT-541")
OUTCOME = _field("utfall", "utfall", "outcome", "BT-142")
REASON = _field("grunn", "grunn", "reason", "BT-144")
FRAMEWORK_MAXIMUM = _field("høyeste verdi", "høgste verdi", "maximum", "BT-709")
REESTIMATE = _field("nytt anslag", "nytt overslag", "re-estimate", "BT-660")
RECEIVED = _field("mottatte tilbud", "mottekne tilbod", "tenders received", "BT-759")
VALUE = _field("verdi", "verdi", "value", "BT-720")
RANK = _field("plass", "plass", "rank", "BT-171")
CONTRACT = _field("kontrakt", "kontrakt", "contract", "BT-150")
AWARDED_ON = _field("tildeling", "tildeling", "award", "BT-1451")
SIGNED_ON = _field("kontrakt inngått", "kontrakt inngått", "contract concluded", "BT-145")

LIMITS: Mapping[DeadlineKind, Phrase] = {
    DeadlineKind.TENDERS: _field("tilbudsfrist", "tilbodsfrist", "tenders", "BT-131"),
    DeadlineKind.REQUESTS_TO_PARTICIPATE: _field(
        "forespørsel om å delta", "førespurnad om å delta", "requests-to-participate", "BT-1311"
    ),
    DeadlineKind.QUESTIONS: _field("spørsmål", "spørsmål", "questions", "BT-13"),
    DeadlineKind.OPENING: _field("åpning", "opning", "opening", "BT-132"),
    DeadlineKind.INTEREST: _field("interesse", "interesse", "expressions-of-interest", "BT-630"),
}
