"""How refusals that any command may meet are told."""

from application.recording.rejections import CauseNotRecorded, NoValuesThere
from application.trails.sentences import sentence

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
