"""How the refusals of the dialogue with the market are told."""

from application.trails.sentences import sentence
from domain.market_dialogue import rejections as rule

REFUSALS = (
    sentence(
        rule.DialogueInUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke kjent, så det er ingen dialog om den",
        nn="Anskaffinga {procurement} er ikkje kjend, så det er ingen dialog om ho",
        en="The procurement {procurement} is not known, so there is no dialogue about it",
    ),
    sentence(
        rule.DialogueRulesMissing,
        nb="Spilleregler må vedtas før dialogen om {procurement} åpnes",
        nn="Spelereglar må vedtakast før dialogen om {procurement} blir opna",
        en="Rules must be adopted before the dialogue about {procurement} is opened",
    ),
    sentence(
        rule.DialogueOpenedBefore,
        nb="Dialogen om {procurement} ble åpnet {opened_at} med et annet formål",
        nn="Dialogen om {procurement} vart opna {opened_at} med eit anna føremål",
        en="The dialogue about {procurement} was opened on {opened_at} for another purpose",
    ),
    sentence(
        rule.DialogueNotOpen,
        nb="Dialogen om {procurement} er ikke åpnet {at}[; den åpnet {opened_at}]",
        nn="Dialogen om {procurement} er ikkje opna {at}[; han opna {opened_at}]",
        en="The dialogue about {procurement} is not open on {at}[; it opened on {opened_at}]",
    ),
    sentence(
        rule.DialogueIsOver,
        nb="Dialogen om {procurement} ble avsluttet {closed_at}; det er for sent {at}",
        nn="Dialogen om {procurement} vart avslutta {closed_at}; det er for seint {at}",
        en="The dialogue about {procurement} was closed on {closed_at}; {at} is too late",
    ),
    sentence(
        rule.DialogueAfterAnnouncement,
        nb="Konkurransen om {procurement} ble kunngjort {announced_at}; det er for sent med dialog {at}",
        nn="Konkurransen om {procurement} vart kunngjord {announced_at}; det er for seint med dialog {at}",
        en="The competition for {procurement} was announced on {announced_at}; {at} is too late for a dialogue",
    ),
    sentence(
        rule.NotInvitedPublicly,
        nb="Ingen leverandør møtes {at} før en åpen invitasjon til dialogen om {procurement} er kunngjort"
        "[; den kom {invited_at}]",
        nn="Ingen leverandør blir møtt {at} før ein open invitasjon til dialogen om {procurement} er kunngjord"
        "[; han kom {invited_at}]",
        en="No supplier is met on {at} before an open invitation to the dialogue about {procurement} is published"
        "[; it came on {invited_at}]",
    ),
    sentence(
        rule.DisclosureReferenceTaken,
        nb="Referansen {disclosure} står alt for en annen opplysning",
        nn="Referansen {disclosure} står alt for ei anna opplysning",
        en="The reference {disclosure} already stands for another piece of information",
    ),
    sentence(
        rule.UnknownDisclosures,
        nb="Opplysningene {disclosures} er ikke registrert som gitt til noen",
        nn="Opplysningane {disclosures} er ikkje registrerte som gjevne til nokon",
        en="The disclosures {disclosures} are not recorded",
    ),
    sentence(
        rule.EqualisedBeforeDisclosed,
        nb="{disclosure} ble gitt {disclosed_at} og kan ikke være gjort kjent for alle {published_at}",
        nn="{disclosure} vart gjeven {disclosed_at} og kan ikkje vere gjord kjend for alle {published_at}",
        en="{disclosure} was given on {disclosed_at} and cannot have been made known to all on {published_at}",
    ),
    sentence(
        rule.ClosedBeforeLastAct,
        nb="Dialogen om {procurement} kan ikke være avsluttet {closed_at}; den var i gang {last_at}",
        nn="Dialogen om {procurement} kan ikkje vere avslutta {closed_at}; han var i gang {last_at}",
        en="The dialogue about {procurement} cannot have been closed on {closed_at}; it went on on {last_at}",
    ),
)
