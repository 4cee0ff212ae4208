"""What stands around a notice on the terminal, in three languages; the order is that in which it is shown."""

from collections.abc import Mapping

from adapters.eforms.findings import Level
from application.trails.sentences import Phrase, phrase

NOT_IMPORTED = phrase(nb="{file}: ikke lest inn", nn="{file}: ikkje lesen inn", en="{file}: not imported")
UNTITLED = phrase(nb="uten tittel", nn="utan tittel", en="without title")
NOTICE = phrase(
    nb="  kunngjøring {notice}, versjon {version}[, undertype {subtype}], sendt {sent}",
    nn="  kunngjering {notice}, versjon {version}[, undertype {subtype}], send {sent}",
    en="  notice {notice}, version {version}[, subtype {subtype}], sent {sent}",
)
NOT_SAID_WHEN = phrase(
    nb="(kunngjøringen sier ikke når)", nn="(kunngjeringa seier ikkje når)", en="(the notice does not say when)"
)
PROCUREMENT = phrase(
    nb="  anskaffelse {procurement}, SHA-256 {digest}",
    nn="  anskaffing {procurement}, SHA-256 {digest}",
    en="  procurement {procurement}, SHA-256 {digest}",
)
CHANGES_KNOWN = phrase(
    nb="  endrer {changed} (kjent her)", nn="  endrar {changed} (kjend her)", en="  changes {changed} (known here)"
)
CHANGES_UNKNOWN = phrase(
    nb="  endrer {changed} (ikke kjent her)",
    nn="  endrar {changed} (ikkje kjend her)",
    en="  changes {changed} (not known here)",
)
ESTIMATED = phrase(nb="anslått verdi {amount}", nn="berekna verdi {amount}", en="estimated value {amount}")
MAXIMUM = phrase(nb="høyeste verdi {amount}", nn="høgaste verdi {amount}", en="maximum value {amount}")
AWARDED = phrase(nb="tildelt verdi {amount}", nn="tildelt verdi {amount}", en="awarded value {amount}")
BUYERS = phrase(nb="  oppdragsgivere ({count}):", nn="  oppdragsgjevarar ({count}):", en="  buyers ({count}):")
LOTS = phrase(nb="  delkontrakter ({count}):", nn="  delkontraktar ({count}):", en="  lots ({count}):")
RESULTS = phrase(nb="  resultater ({count}):", nn="  resultat ({count}):", en="  results ({count}):")
NO_NAME = phrase(nb="(uten navn)", nn="(utan namn)", en="(no name)")
NO_NUMBER = phrase(nb="uten nummer", nn="utan nummer", en="no number")
LEAD = phrase(nb="leder anskaffelsen", nn="leier anskaffinga", en="lead")
CENTRAL_PURCHASING = phrase(nb="innkjøpssentral", nn="innkjøpssentral", en="central purchasing")
DEADLINE = phrase(
    nb="      frist, {kind}: {when}", nn="      frist, {kind}: {when}", en="      deadline, {kind}: {when}"
)
WRITTEN = phrase(nb="{at} (skrevet {written})", nn="{at} (skrive {written})", en="{at} (written {written})")
CRITERION = phrase(
    nb="      tildelingskriterium, {kind}: {told}",
    nn="      tildelingskriterium, {kind}: {told}",
    en="      award criterion, {kind}: {told}",
)
NO_LOT = phrase(nb="(uten delkontrakt)", nn="(utan delkontrakt)", en="(no lot)")
NO_OUTCOME = phrase(nb="utfallet er ikke sagt", nn="utfallet er ikkje sagt", en="no outcome said")
WINNER = phrase(
    nb="      vinner: {who}[, {amount}]", nn="      vinnar: {who}[, {amount}]", en="      winner: {who}[, {amount}]"
)
TENDER = phrase(
    nb="      tilbud: {who}[, {amount}]", nn="      tilbod: {who}[, {amount}]", en="      tender: {who}[, {amount}]"
)
NOBODY = phrase(nb="(ingen er nevnt)", nn="(ingen er nemnd)", en="(nobody named)")
MORE = phrase(
    nb="    … og {count} linjer til; --json viser alt",
    nn="    … og {count} linjer til; --json viser alt",
    en="    … and {count} lines more; --json shows everything",
)
NO_FINDINGS = phrase(nb="  funn: ingen", nn="  funn: ingen", en="  findings: none")
FINDINGS = phrase(nb="  funn: {counts}", nn="  funn: {counts}", en="  findings: {counts}")
LEVELS: Mapping[Level, tuple[Phrase, Phrase]] = {
    Level.ERROR: (phrase(nb="feil", nn="feil", en="error"), phrase(nb="feil", nn="feil", en="errors")),
    Level.WARNING: (
        phrase(nb="advarsel", nn="åtvaring", en="warning"),
        phrase(nb="advarsler", nn="åtvaringar", en="warnings"),
    ),
    Level.NOTE: (phrase(nb="merknad", nn="merknad", en="note"), phrase(nb="merknader", nn="merknader", en="notes")),
}
"""Each level when it is one, and when there are several."""

AGREE = phrase(
    nb="  oppdragsgivere og medlemmer ({against}) stemmer overens",
    nn="  oppdragsgjevarar og medlemmer ({against}) stemmer overeins",
    en="  buyers and members ({against}) agree",
)
DISAGREE = phrase(
    nb="  oppdragsgivere og medlemmer ({against}) stemmer ikke overens",
    nn="  oppdragsgjevarar og medlemmer ({against}) stemmer ikkje overeins",
    en="  buyers and members ({against}) do not agree",
)
RECORDED_ONE = phrase(
    nb="  ført som innførsel {first}", nn="  ført som innføring {first}", en="  recorded at position {first}"
)
RECORDED = phrase(
    nb="  ført som innførslene {first} til {last}",
    nn="  ført som innføringane {first} til {last}",
    en="  recorded at positions {first} to {last}",
)
THERE_BEFORE = phrase(
    nb="  den var ført før; ingenting ble lagt til",
    nn="  ho var ført før; ingenting vart lagt til",
    en="  it was recorded before; nothing was added",
)
PREVIEW = phrase(
    nb="  bare sett på; ingenting ble ført",
    nn="  berre sett på; ingenting vart ført",
    en="  looked at only; nothing was recorded",
)
REJECTED = phrase(
    nb="  en regel avviste kunngjøringen; ingenting av den ble ført:",
    nn="  ein regel avviste kunngjeringa; ingenting av ho vart ført:",
    en="  a rule rejected it; nothing of it was recorded:",
)
IMPORTING = phrase(nb="Leser inn", nn="Les inn", en="Importing")
