"""How the facts of the dialogue with the market are told."""

from application.market_dialogue.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)
from domain.market_dialogue.values import InputWeight, InvitationReach, LevellingMeasure, MeetingMode

SENTENCES = (
    sentence(
        DialogueRulesAdopted,
        nb="Spilleregler for dialogen om {procurement} (versjon {version}) ble vedtatt"
        "[ (hver leverandør får {minutes_each} minutter)]: {text}",
        nn="Spelereglar for dialogen om {procurement} (versjon {version}) vart vedtekne"
        "[ (kvar leverandør får {minutes_each} minutt)]: {text}",
        en="Rules for the dialogue about {procurement} (version {version}) were adopted"
        "[ (each supplier gets {minutes_each} minutes)]: {text}",
    ),
    sentence(
        MarketDialogueOpened,
        nb="Leverandørdialogen om {procurement} ble åpnet: {purpose} (spilleregler versjon {rules_version})",
        nn="Leverandørdialogen om {procurement} vart opna: {purpose} (spelereglar versjon {rules_version})",
        en="The market dialogue about {procurement} was opened: {purpose} (rules version {rules_version})",
    ),
    sentence(
        DialogueInvitationPublished,
        nb="Leverandører ble invitert til dialog om {procurement} i {where}, {reach}",
        nn="Leverandørar vart inviterte til dialog om {procurement} i {where}, {reach}",
        en="Suppliers were invited to the dialogue about {procurement} in {where}, {reach}",
    ),
    sentence(
        DialogueConferenceHeld,
        nb="Dialogkonferanse om {procurement} ({mode}, {minutes} minutter)[ med {suppliers}]"
        "[; referat {minutes_document}][; opptak {recording}]",
        nn="Dialogkonferanse om {procurement} ({mode}, {minutes} minutt)[ med {suppliers}]"
        "[; referat {minutes_document}][; opptak {recording}]",
        en="Dialogue conference about {procurement} ({mode}, {minutes} minutes)[ with {suppliers}]"
        "[; minutes {minutes_document}][; recording {recording}]",
    ),
    sentence(
        DialogueMeetingHeld,
        nb="{held_by} møtte {suppliers} om {procurement} ({mode}, {minutes} minutter; referat {minutes_document})",
        nn="{held_by} møtte {suppliers} om {procurement} ({mode}, {minutes} minutt; referat {minutes_document})",
        en="{held_by} met {suppliers} about {procurement} ({mode}, {minutes} minutes; minutes {minutes_document})",
    ),
    sentence(
        SupplierInputReceived,
        nb="{supplier} ga {weight} om {procurement}: {about}[ ({document})]",
        nn="{supplier} gav {weight} om {procurement}: {about}[ ({document})]",
        en="{supplier} gave {weight} on {procurement}: {about}[ ({document})]",
    ),
    sentence(
        InformationDisclosed,
        nb="{disclosed_by} fortalte {to} om {procurement} ({channel}): {what}",
        nn="{disclosed_by} fortalde {to} om {procurement} ({channel}): {what}",
        en="{disclosed_by} told {to} about {procurement} ({channel}): {what}",
    ),
    sentence(
        InformationEqualised,
        nb="Det som noen hadde fått vite om {procurement} ({disclosures}), ble gjort kjent for alle i {where}",
        nn="Det som nokon hadde fått vite om {procurement} ({disclosures}), vart gjort kjent for alle i {where}",
        en="What some had been told about {procurement} ({disclosures}) was made known to all in {where}",
    ),
    sentence(
        LevellingMeasureTaken,
        nb="Tiltak mot urettmessig forsprang i {procurement}[ for {supplier}]: {measure}. {reason}",
        nn="Tiltak mot urettkomen føremon i {procurement}[ for {supplier}]: {measure}. {reason}",
        en="Measure against an unfair start in {procurement}[ of {supplier}]: {measure}. {reason}",
    ),
    sentence(
        MarketDialogueClosed,
        nb="Leverandørdialogen om {procurement} ble avsluttet",
        nn="Leverandørdialogen om {procurement} vart avslutta",
        en="The market dialogue about {procurement} was closed",
    ),
    *REFUSALS,
)

WORDS = (
    word(MeetingMode.IN_PERSON, nb="fysisk", nn="fysisk", en="in person"),
    word(MeetingMode.VIDEO, nb="video", nn="video", en="video"),
    word(MeetingMode.TELEPHONE, nb="telefon", nn="telefon", en="telephone"),
    word(MeetingMode.MIXED, nb="fysisk og video", nn="fysisk og video", en="in person and video"),
    word(
        LevellingMeasure.SAME_INFORMATION,
        nb="de andre får samme informasjon",
        nn="dei andre får same informasjon",
        en="the others get the same information",
    ),
    word(LevellingMeasure.LONGER_DEADLINE, nb="lengre frist", nn="lengre frist", en="a longer deadline"),
    word(
        LevellingMeasure.CHANGED_DOCUMENTS,
        nb="endret konkurransegrunnlag",
        nn="endra konkurransegrunnlag",
        en="changed tender documents",
    ),
    word(LevellingMeasure.OTHER, nb="annet tiltak", nn="anna tiltak", en="another measure"),
    word(InvitationReach.PUBLIC, nb="åpent for alle", nn="ope for alle", en="open to all"),
    word(InvitationReach.SOME, nb="bare til noen", nn="berre til nokre", en="to some only"),
    word(InputWeight.ADVICE, nb="råd", nn="råd", en="advice"),
    word(InputWeight.VIEW, nb="innspill", nn="innspel", en="input"),
)
