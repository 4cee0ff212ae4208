"""How refusals that any command may meet are told, and the offices of those who act."""

from application.recording.rejections import CauseNotRecorded, NoValuesThere
from application.recording.roles import Office
from application.trails.sentences import sentence, word

SENTENCES = (
    sentence(
        CauseNotRecorded,
        nb="Hovedboken har ingen hendelse nummer {position} som dette kan skyldes",
        nn="Hovudboka har inga hending nummer {position} som dette kan kome av",
        en="The ledger has no event at position {position} that this could be because of",
    ),
    sentence(
        NoValuesThere,
        nb="Hendelsene {positions} har ingen opplysninger om {person}",
        nn="Hendingane {positions} har ingen opplysningar om {person}",
        en="The entries {positions} hold no values about {person}",
    ),
)

WORDS = (
    word(Office.CHIEF_EXECUTIVE, nb="kommunedirektør", nn="kommunedirektør", en="chief executive"),
    word(Office.IMPORTER, nb="innleser", nn="innlesar", en="importer"),
    word(Office.MAYOR, nb="ordfører", nn="ordførar", en="mayor"),
    word(Office.MUNICIPAL_CLERK, nb="kommunesekretær", nn="kommunesekretær", en="municipal clerk"),
    word(Office.COUNCILLOR, nb="folkevalgt", nn="folkevald", en="councillor"),
    word(Office.REPRESENTATIVE, nb="representant", nn="representant", en="representative"),
    word(Office.DEPUTY, nb="vararepresentant", nn="vararepresentant", en="deputy"),
    word(Office.OFFICIAL, nb="saksbehandler", nn="saksbehandlar", en="official"),
    word(Office.PURCHASER, nb="innkjøper", nn="innkjøpar", en="purchaser"),
    word(Office.DATA_PROTECTION_OFFICER, nb="personvernombud", nn="personvernombod", en="data protection officer"),
)
