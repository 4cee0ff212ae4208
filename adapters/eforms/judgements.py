"""What is odd about the parts of a notice: buyers, lots, criteria, results, in three languages."""

from adapters.eforms.telling import always
from application.trails.sentences import phrase

UNUSABLE = phrase(nb="{text} kan ikke brukes.", nn="{text} kan ikkje brukast.", en="{text} cannot be used.")
NONE = always(nb="Det er ingen.", nn="Det er ingen.", en="There is none.")
CHANGES_UNSAID = always(
    nb="Den endrer en kunngjøring, og sier ikke hvilken.",
    nn="Ho endrar ei kunngjering, og seier ikkje kva for ei.",
    en="It changes a notice, and does not say which.",
)
CHANGED_UNKNOWN = phrase(
    nb="Kunngjøringen som den endrer ({text}), står ikke i protokollen.",
    nn="Kunngjeringa som ho endrar ({text}), står ikkje i protokollen.",
    en="The notice that it changes ({text}) is not in the ledger.",
)
MANY_CODES = phrase(
    nb="Av {all} koder er {kept} beholdt.",
    nn="Av {all} kodar er {kept} haldne på.",
    en="Of {all} codes {kept} are kept.",
)
USED_TWICE = phrase(nb="{text} er brukt to ganger.", nn="{text} er brukt to gonger.", en="{text} is used twice.")
HAS_NONE = always(nb="Den har ingen.", nn="Han har ingen.", en="It has none.")
FIELDS_WITHHELD = phrase(
    nb="{number} felt er holdt tilbake til senere av oppdragsgiveren.",
    nn="{number} felt er haldne tilbake til seinare av oppdragsgjevaren.",
    en="{number} fields are withheld until later by their buyer.",
)
NO_MAIN_CODE = always(nb="Det er ingen CPV-kode.", nn="Det er ingen CPV-kode.", en="There is no CPV code.")
SENT_UNKNOWN = always(
    nb="Når kunngjøringen ble sendt, kan ikke sies.",
    nn="Når kunngjeringa vart send, kan ikkje seiast.",
    en="When the notice was sent cannot be told.",
)
PUBLISHED_EARLY = always(
    nb="Den ble kunngjort før den ble sendt.",
    nn="Ho vart kunngjord før ho vart send.",
    en="It was published before it was sent.",
)
NO_BUYER = always(
    nb="Kunngjøringen nevner ingen oppdragsgiver.",
    nn="Kunngjeringa nemner ingen oppdragsgjevar.",
    en="The notice names no buyer.",
)
SAME_NUMBER = phrase(
    nb="{number} er nummeret til flere oppdragsgivere.",
    nn="{number} er nummeret til fleire oppdragsgjevarar.",
    en="{number} is the number of several buyers.",
)
NO_LEADER = always(
    nb="Av flere oppdragsgivere er ingen oppgitt som leder.",
    nn="Av fleire oppdragsgjevarar er ingen oppgjeven som leiar.",
    en="Of several buyers none is named as leader.",
)
CLOSING_UNKNOWN = always(
    nb="Hvilken dag fristen går ut, kan ikke sies.",
    nn="Kva dag fristen går ut, kan ikkje seiast.",
    en="On which day it closes cannot be told.",
)
ENDS_BEFORE_SENT = always(
    nb="Den går ut før kunngjøringen ble sendt.",
    nn="Han går ut før kunngjeringa vart send.",
    en="It ends before the notice was sent.",
)
ENDS_BEFORE_BEGUN = always(
    nb="Den slutter før den begynner.", nn="Han sluttar før han byrjar.", en="It ends before it begins."
)
BELOW_ESTIMATE = always(
    nb="Den er lavere enn den anslåtte verdien.",
    nn="Han er lågare enn den anslåtte verdien.",
    en="It is below the estimated value.",
)
SAID_UNLIKE = phrase(
    nb="Det står {number} ganger, og ikke likt.",
    nn="Det står {number} gonger, og ikkje likt.",
    en="It stands {number} times, and not alike.",
)
RESULTS_TWICE = phrase(
    nb="Den har {number} resultater.", nn="Han har {number} resultat.", en="It has {number} results."
)
BIDDER_UNSAID = always(
    nb="Det vant, og kunngjøringen sier ikke hvem som ga det.",
    nn="Det vann, og kunngjeringa seier ikkje kven som gav det.",
    en="It won, and the notice does not say whose it is.",
)
LOT_UNKNOWN = always(
    nb="Kunngjøringen beskriver ingen slik delkontrakt.",
    nn="Kunngjeringa omtaler ingen slik delkontrakt.",
    en="The notice describes no such lot.",
)
UNWEIGHTED = phrase(
    nb="{number} av {all} tildelingskriterier har ingen vekt.",
    nn="{number} av {all} tildelingskriterium har inga vekt.",
    en="{number} of {all} award criteria have no weight.",
)
ONE_UNWEIGHTED = phrase(
    nb="1 av {all} tildelingskriterier har ingen vekt.",
    nn="1 av {all} tildelingskriterium har inga vekt.",
    en="1 of {all} award criteria has no weight.",
)
NOT_THE_WHOLE = phrase(
    nb="De utgjør til sammen {sum} %, ikke 100 %.",
    nn="Dei utgjer til saman {sum} %, ikkje 100 %.",
    en="They add up to {sum} %, not 100 %.",
)
UNKNOWN_TYPE = phrase(
    nb="{text} er ingen som er kjent.", nn="{text} er ingen som er kjend.", en="{text} is none that is known."
)
NO_SHARE = phrase(
    nb="{text} er ingen del av en helhet.",
    nn="{text} er ingen del av ein heilskap.",
    en="{text} is no share of a whole.",
)
DESCRIBED_TWICE = always(nb="Den er beskrevet to ganger.", nn="Ho er omtalt to gonger.", en="It is described twice.")
NAMED_TWICE = always(nb="Den er nevnt to ganger.", nn="Han er nemnd to gonger.", en="It is named twice.")
NOBODY = always(
    nb="Kunngjøringen sier ikke hvem det er: det er verken navn eller organisasjonsnummer.",
    nn="Kunngjeringa seier ikkje kven det er: det er korkje namn eller organisasjonsnummer.",
    en="The notice does not say who that is: there is neither a name nor an organisation number.",
)
NO_NAME = always(nb="Det er ikke noe navn.", nn="Det er ikkje noko namn.", en="There is no name.")
NUMBER_MISSING = always(
    nb="Det er ikke noe organisasjonsnummer.",
    nn="Det er ikkje noko organisasjonsnummer.",
    en="There is no organisation number.",
)
NUMBER_NINE = phrase(
    nb="{text} er ikke et organisasjonsnummer: det skal ha ni sifre.",
    nn="{text} er ikkje eit organisasjonsnummer: det skal ha ni siffer.",
    en="{text} is no organisation number: expected nine digits.",
)
NUMBER_DIGIT = phrase(
    nb="{text} er ikke et organisasjonsnummer: kontrollsifferet stemmer ikke.",
    nn="{text} er ikkje eit organisasjonsnummer: kontrollsifferet stemmer ikkje.",
    en="{text} is no organisation number: its check digit is wrong.",
)
NUMBER_WRITTEN = phrase(
    nb="{text} er ikke et organisasjonsnummer: det er ikke skrevet som et.",
    nn="{text} er ikkje eit organisasjonsnummer: det er ikkje skrive som eit.",
    en="{text} is no organisation number: it is not written as one.",
)
NO_NUMBER = phrase(nb="{text} er ikke et nummer.", nn="{text} er ikkje eit nummer.", en="{text} is no number.")
WHO_IS = phrase(
    nb="Ingenting sier hvem {text} er.", nn="Ingenting seier kven {text} er.", en="Nothing says who {text} is."
)
NATURAL_PERSON = always(
    nb="Leverandøren er merket som fysisk person; navnet blir ikke ført.",
    nn="Leverandøren er merkt som fysisk person; namnet blir ikkje ført.",
    en="The supplier is marked as a natural person; the name is not recorded.",
)
WINNER_UNSAID = always(
    nb="En vinner er valgt, og kunngjøringen sier ikke hvilket tilbud som vant.",
    nn="Ein vinnar er vald, og kunngjeringa seier ikkje kva tilbod som vann.",
    en="A winner was chosen, and the notice does not say which tender won.",
)
NOTHING_MORE = always(
    nb="Det er ikke sagt noe mer om det.", nn="Det er ikkje sagt noko meir om det.", en="Nothing more is said of it."
)
NAMESPACE = phrase(
    nb="Navnerommet ({text}) er ikke det eForms har.",
    nn="Namnerommet ({text}) er ikkje det eForms har.",
    en="Its namespace ({text}) is not that of eForms.",
)
FOREIGN = phrase(
    nb="Elementer i et navnerom som ikke er eForms ({text}), antall: {number}.",
    nn="Element i eit namnerom som ikkje er eForms ({text}), tal: {number}.",
    en="Elements in a namespace that is not that of eForms ({text}): {number}.",
)
BARE = phrase(
    nb="Elementer uten navnerom, antall: {number}.",
    nn="Element utan namnerom, tal: {number}.",
    en="Elements without a namespace: {number}.",
)
NO_NAMESPACE = always(
    nb="Den har ikke navnerommet som eForms har.",
    nn="Ho har ikkje namnerommet som eForms har.",
    en="It does not have the namespace of eForms.",
)
ANOTHER_COPY = always(
    nb="Det er en annen fil enn den som ble lest inn før, og alt som føres av den, er det samme.",
    nn="Det er ei anna fil enn den som vart lesen inn før, og alt som blir ført av ho, er det same.",
    en="It is another file than the one that was read before, and all that is recorded of it is the same.",
)
MEMBER_NOT_NAMED = phrase(
    nb="{who} er medlem ({against}) og er ikke nevnt i kunngjøringen.",
    nn="{who} er medlem ({against}) og er ikkje nemnd i kunngjeringa.",
    en="{who} is a member ({against}) and is not named in the notice.",
)
BUYER_NO_MEMBER = phrase(
    nb="{who} er nevnt i kunngjøringen og er ikke medlem ({against}).",
    nn="{who} er nemnd i kunngjeringa og er ikkje medlem ({against}).",
    en="{who} is named in the notice and is no member ({against}).",
)
BY_NAME = phrase(
    nb="{who} er nevnt uten nummeret sitt; navnet ble kjent igjen.",
    nn="{who} er nemnd utan nummeret sitt; namnet vart kjent att.",
    en="{who} is named without its number; its name was recognised.",
)
A_BUYER = always(nb="En oppdragsgiver uten navn", nn="Ein oppdragsgjevar utan namn", en="A buyer without name")
