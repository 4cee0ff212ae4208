"""The words for rules, units and days."""

from application.rule_sets.words_of_clauses import CLAUSES
from application.trails.sentences import word
from domain.rule_sets.values import Confidence, DayName, RuleId, Unit

_RULES = (
    word(RuleId.ENTRY_THRESHOLD, nb="innslagspunktet", nn="innslagspunktet", en="the entry threshold"),
    word(
        RuleId.NATIONAL_NOTICE_THRESHOLD,
        nb="den nasjonale terskelverdien",
        nn="den nasjonale terskelverdien",
        en="the national notice threshold",
    ),
    word(
        RuleId.EEA_THRESHOLD_MUNICIPAL,
        nb="EØS-terskelverdien for kommuner",
        nn="EØS-terskelverdien for kommunar",
        en="the EEA threshold for municipalities",
    ),
    word(
        RuleId.EEA_THRESHOLD_STATE,
        nb="EØS-terskelverdien for staten",
        nn="EØS-terskelverdien for staten",
        en="the EEA threshold for central government",
    ),
    word(
        RuleId.EEA_THRESHOLD_WORKS,
        nb="EØS-terskelverdien for bygg og anlegg",
        nn="EØS-terskelverdien for bygg og anlegg",
        en="the EEA threshold for works",
    ),
    word(
        RuleId.HEALTH_SOCIAL_THRESHOLD,
        nb="terskelverdien for helse- og sosialtjenester",
        nn="terskelverdien for helse- og sosialtenester",
        en="the threshold for health and social services",
    ),
    word(
        RuleId.SMALL_LOT_EXCEPTION,
        nb="unntaket for små delkontrakter",
        nn="unntaket for små delkontraktar",
        en="the exception for small lots",
    ),
    word(
        RuleId.MINIMUM_DAYS_OPEN,
        nb="minstefristen i åpen anbudskonkurranse",
        nn="minstefristen i open anbodskonkurranse",
        en="the minimum period in an open procedure",
    ),
    word(
        RuleId.MINIMUM_DAYS_OPEN_NON_ELECTRONIC,
        nb="minstefristen når tilbud ikke leveres elektronisk",
        nn="minstefristen når tilbod ikkje blir leverte elektronisk",
        en="the minimum period where bids are not electronic",
    ),
    word(
        RuleId.MINIMUM_DAYS_OPEN_SHORTENED,
        nb="den forkortede minstefristen",
        nn="den forkorta minstefristen",
        en="the shortened minimum period",
    ),
    word(
        RuleId.MINIMUM_DAYS_REQUESTS,
        nb="minstefristen for forespørsler om å delta",
        nn="minstefristen for førespurnader om å delta",
        en="the minimum period for requests to take part",
    ),
    word(
        RuleId.MINIMUM_DAYS_REQUESTS_SHORT,
        nb="den korte minstefristen for forespørsler om å delta",
        nn="den korte minstefristen for førespurnader om å delta",
        en="the short minimum period for requests to take part",
    ),
    word(
        RuleId.PRIOR_INFORMATION_DAYS,
        nb="tiden mellom veiledende kunngjøring og kunngjøring",
        nn="tida mellom rettleiande kunngjering og kunngjering",
        en="the time between a prior information notice and the notice",
    ),
    word(
        RuleId.PRIOR_INFORMATION_MONTHS,
        nb="så lenge en veiledende kunngjøring kan korte ned fristen",
        nn="så lenge ei rettleiande kunngjering kan korte ned fristen",
        en="how long a prior information notice can shorten a deadline",
    ),
    word(
        RuleId.MINIMUM_DAYS_TENDERS,
        nb="minstefristen for inviterte tilbud",
        nn="minstefristen for inviterte tilbod",
        en="the minimum period for invited bids",
    ),
    word(
        RuleId.MINIMUM_DAYS_TENDERS_NON_ELECTRONIC,
        nb="minstefristen for inviterte tilbud på papir",
        nn="minstefristen for inviterte tilbod på papir",
        en="the minimum period for invited bids on paper",
    ),
    word(
        RuleId.MINIMUM_DAYS_TENDERS_SHORT,
        nb="den korte fristen for inviterte tilbud",
        nn="den korte fristen for inviterte tilbod",
        en="the short period for invited bids",
    ),
    word(
        RuleId.EXTRA_DAYS_DOCUMENTS_NOT_FREE,
        nb="tillegget når dokumentene ikke er fritt tilgjengelige",
        nn="tillegget når dokumenta ikkje er fritt tilgjengelege",
        en="the extra days where documents are not freely available",
    ),
    word(
        RuleId.ANSWER_DAYS_BEFORE_DEADLINE,
        nb="fristen for å svare på spørsmål",
        nn="fristen for å svare på spørsmål",
        en="the time for answering questions",
    ),
    word(
        RuleId.ANSWER_DAYS_URGENT,
        nb="fristen for å svare på spørsmål i hastesaker",
        nn="fristen for å svare på spørsmål i hastesaker",
        en="the time for answering questions in urgent cases",
    ),
    word(RuleId.STANDSTILL_DAYS, nb="karensperioden", nn="karensperioden", en="the standstill"),
    word(
        RuleId.STANDSTILL_DAYS_NON_ELECTRONIC,
        nb="karensperioden når meddelelsen ikke er elektronisk",
        nn="karensperioden når meldinga ikkje er elektronisk",
        en="the standstill where the notice is not electronic",
    ),
    word(
        RuleId.BID_VALIDITY_DAYS,
        nb="vedståelsesfristen når ingen er satt",
        nn="vedståingsfristen når ingen er sett",
        en="how long bids bind where nothing is said",
    ),
    word(
        RuleId.AWARD_NOTICE_DAYS,
        nb="fristen for å kunngjøre kontrakten",
        nn="fristen for å kunngjere kontrakten",
        en="the time for announcing the contract",
    ),
    word(RuleId.CLIMATE_WEIGHT, nb="minstevekten for klima", nn="minstevekta for klima", en="the least climate weight"),
    word(
        RuleId.STRATEGY_DUTY,
        nb="plikten til å ha anskaffelsesstrategi",
        nn="plikta til å ha innkjøpsstrategi",
        en="the duty to have a procurement strategy",
    ),
    word(
        RuleId.TAX_CERTIFICATE_MONTHS,
        nb="hvor gammel skatteattesten kan være",
        nn="kor gammal skatteattesten kan vere",
        en="how old the tax certificate may be",
    ),
    word(
        RuleId.FRAMEWORK_MONTHS,
        nb="hvor lenge en rammeavtale kan vare",
        nn="kor lenge ein rammeavtale kan vare",
        en="how long a framework may last",
    ),
    word(
        RuleId.FEWEST_SELECTED,
        nb="hvor mange som minst velges ut",
        nn="kor mange som minst blir valde ut",
        en="how many are selected at the least",
    ),
    word(
        RuleId.FEWEST_SELECTED_RESTRICTED,
        nb="hvor mange som minst velges ut i begrenset anbudskonkurranse",
        nn="kor mange som minst blir valde ut i avgrensa anbodskonkurranse",
        en="how many are selected at the least in a restricted procedure",
    ),
)

_UNITS = (
    word(Unit.ORE, nb="øre", nn="øre", en="øre"),
    word(Unit.DAYS, nb="dager", nn="dagar", en="days"),
    word(Unit.MONTHS, nb="måneder", nn="månader", en="months"),
    word(Unit.BASIS_POINTS, nb="hundredels prosent", nn="hundredels prosent", en="hundredths of a percent"),
    word(Unit.LINKS, nb="ledd", nn="ledd", en="links"),
    word(Unit.DUTY, nb="plikt", nn="plikt", en="duty"),
    word(Unit.SUPPLIERS, nb="leverandører", nn="leverandørar", en="suppliers"),
)

_CONFIDENCES = (
    word(Confidence.READ, nb="lest i kilden", nn="lese i kjelda", en="read in the source"),
    word(
        Confidence.FIRST_DAY_UNCERTAIN,
        nb="verdien er lest i kilden, den første dagen er usikker",
        nn="verdien er lesen i kjelda, den første dagen er usikker",
        en="the value was read in the source, its first day is uncertain",
    ),
    word(
        Confidence.GENERAL_KNOWLEDGE,
        nb="ikke kontrollert mot kilden",
        nn="ikkje kontrollert mot kjelda",
        en="not checked against the source",
    ),
)

_DAYS = (
    word(DayName.WORKING_DAY, nb="virkedag", nn="vyrkedag", en="a working day"),
    word(DayName.SATURDAY, nb="lørdag", nn="laurdag", en="a Saturday"),
    word(DayName.SUNDAY, nb="søndag", nn="søndag", en="a Sunday"),
    word(DayName.NEW_YEARS_DAY, nb="første nyttårsdag", nn="første nyttårsdag", en="New Year's Day"),
    word(DayName.MAUNDY_THURSDAY, nb="skjærtorsdag", nn="skjærtorsdag", en="Maundy Thursday"),
    word(DayName.GOOD_FRIDAY, nb="langfredag", nn="langfredag", en="Good Friday"),
    word(DayName.EASTER_SUNDAY, nb="første påskedag", nn="første påskedag", en="Easter Sunday"),
    word(DayName.EASTER_MONDAY, nb="andre påskedag", nn="andre påskedag", en="Easter Monday"),
    word(DayName.LABOUR_DAY, nb="offentlig høytidsdag (1. mai)", nn="offentleg høgtidsdag (1. mai)", en="1 May"),
    word(DayName.ASCENSION_DAY, nb="Kristi himmelfartsdag", nn="Kristi himmelfartsdag", en="Ascension Day"),
    word(DayName.CONSTITUTION_DAY, nb="grunnlovsdagen", nn="grunnlovsdagen", en="Constitution Day (17 May)"),
    word(DayName.WHIT_SUNDAY, nb="første pinsedag", nn="første pinsedag", en="Whit Sunday"),
    word(DayName.WHIT_MONDAY, nb="andre pinsedag", nn="andre pinsedag", en="Whit Monday"),
    word(DayName.CHRISTMAS_DAY, nb="første juledag", nn="første juledag", en="Christmas Day"),
    word(DayName.BOXING_DAY, nb="andre juledag", nn="andre juledag", en="Boxing Day"),
)

WORDS = (*_RULES, *CLAUSES, *_UNITS, *_CONFIDENCES, *_DAYS)
