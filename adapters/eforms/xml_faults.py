"""What keeps a file from being XML, in three languages."""

from adapters.eforms.telling import always
from application.trails.sentences import phrase

AGAIN = always(
    nb="Den kan være kuttet av eller skadet; hent den på nytt.",
    nn="Ho kan vere kutta av eller skadd; hent ho på nytt.",
    en="It may be cut off or damaged; fetch it again.",
)
BYTES_REMEDY = always(
    nb="Bytene er ikke i tegnkodingen som den oppgir; hent den på nytt, eller lagre den som UTF-8.",
    nn="Bytane er ikkje i teiknkodinga som ho oppgir; hent ho på nytt, eller lagre ho som UTF-8.",
    en="The bytes are not in the encoding that it declares; fetch it again, or save it as UTF-8.",
)
ENCODING_REMEDY = always(
    nb="Oppgi tegnkodingen som den er lagret i, helst UTF-8, eller hent den på nytt.",
    nn="Oppgi teiknkodinga som ho er lagra i, helst UTF-8, eller hent ho på nytt.",
    en="Name the encoding that it is saved in, best UTF-8, or fetch it again.",
)
ENTITY_REMEDY = always(
    nb="Bare &amp;, &lt;, &gt;, &quot; og &apos; er det; hent den på nytt.",
    nn="Berre &amp;, &lt;, &gt;, &quot; og &apos; er det; hent ho på nytt.",
    en="Only &amp;, &lt;, &gt;, &quot; and &apos; are; fetch it again.",
)
VERSION_REMEDY = always(nb="Lagre den som XML 1.0.", nn="Lagre ho som XML 1.0.", en="Save it as XML 1.0.")
BEGINS_WRONGLY = always(
    nb="den begynner ikke med et element", nn="ho byrjar ikkje med eit element", en="it does not begin with an element"
)
GOES_ON = always(
    nb="det står noe etter det siste elementet",
    nn="det står noko etter det siste elementet",
    en="something stands behind its last element",
)
CHARACTER = always(
    nb="den inneholder et tegn som XML ikke tillater",
    nn="ho inneheld eit teikn som XML ikkje tillèt",
    en="it holds a character that XML does not allow",
)
ENTITY = always(
    nb="den bruker en entitet som ikke er definert",
    nn="ho bruker ein entitet som ikkje er definert",
    en="it uses an entity that is not defined",
)
ENCODING = always(
    nb="tegnkodingen som den oppgir, er ikke kjent",
    nn="teiknkodinga som ho oppgir, er ikkje kjend",
    en="the encoding that it names is not known",
)
ENCODING_NAMED = phrase(
    nb="tegnkodingen som den oppgir, er ikke kjent: {name}",
    nn="teiknkodinga som ho oppgir, er ikkje kjend: {name}",
    en="the encoding that it names is not known: {name}",
)
ATTRIBUTE_OPEN = always(
    nb="et tegn < står i et attributt, eller attributtet slutter ikke",
    nn="eit teikn < står i eit attributt, eller attributtet sluttar ikkje",
    en="a sign < stands in an attribute, or the attribute does not end",
)
ATTRIBUTE = always(
    nb="et attributt har ingen verdi i anførselstegn",
    nn="eit attributt har ingen verdi i hermeteikn",
    en="an attribute has no value in quotation marks",
)
ATTRIBUTE_TWICE = always(
    nb="et element har det samme attributtet to ganger",
    nn="eit element har det same attributtet to gonger",
    en="an element has the same attribute twice",
)
DECLARATION = always(
    nb="XML-deklarasjonen står ikke helt først",
    nn="XML-deklarasjonen står ikkje heilt først",
    en="the XML declaration does not stand at the very beginning",
)
BAD_NAME = always(
    nb="et element eller en entitet har ikke noe riktig navn, som der & eller < står i en tekst",
    nn="eit element eller ein entitet har ikkje noko rett namn, som der & eller < står i ein tekst",
    en="an element or entity has no proper name, as where & or < stands in a text",
)
TAG_OPEN = always(nb="en tagg slutter ikke", nn="ein tagg sluttar ikkje", en="a tag does not end")
TAGS = always(nb="taggene passer ikke sammen", nn="taggane passar ikkje saman", en="the tags do not fit together")
ENDS_EARLY = always(
    nb="den slutter før elementene gjør det", nn="ho sluttar før elementa gjer det", en="it ends before its elements do"
)
BYTE = always(nb="en byte er ikke gyldig", nn="ein byte er ikkje gyldig", en="a byte is not valid")
XML_VERSION = always(
    nb="den er av en XML-versjon som ikke er kjent",
    nn="ho er av ein XML-versjon som ikkje er kjend",
    en="it is of a version of XML that is not known",
)
PREFIX = always(
    nb="et prefiks står ikke for noe", nn="eit prefiks står ikkje for noko", en="a prefix stands for nothing"
)
ELSE = always(
    nb="oppbyggingen er ikke XML sin", nn="oppbygginga er ikkje XML si", en="its structure is not that of XML"
)
