"""How the facts of documents, deadlines and questions are told."""

from application.tenders.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    RequestDeadlineFixed,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
    TenderDocumentsFrozen,
)
from domain.tenders.values import DeadlineEffect, ExtensionGround, ShorteningGround

SENTENCES = (
    sentence(
        TenderDocumentsFrozen,
        nb="{prepared_by} frøs konkurransegrunnlaget for {procurement}, versjon {version}",
        nn="{prepared_by} fraus konkurransegrunnlaget for {procurement}, versjon {version}",
        en="{prepared_by} froze the tender documents of {procurement}, version {version}",
    ),
    sentence(
        TenderDocumentsAmended,
        nb="Konkurransegrunnlaget for {procurement} ble endret til versjon {version} og sendt alle {sent_to_all_at}: "
        "{reason}. {deadline_effect}: {effect_reason}",
        nn="Konkurransegrunnlaget for {procurement} vart endra til versjon {version} og sendt alle {sent_to_all_at}: "
        "{reason}. {deadline_effect}: {effect_reason}",
        en="The tender documents of {procurement} were amended to version {version} and sent to all on "
        "{sent_to_all_at}: {reason}. {deadline_effect}: {effect_reason}",
    ),
    sentence(
        SubmissionDeadlineFixed,
        nb="Tilbudsfristen i {procurement} ble satt til {deadline}[; tidligst tillatt er {minimum_on}]"
        "[. Forkortet fordi {shortening.ground}: {shortening.reason}][. Tilbudene binder til {bids_valid_until}]",
        nn="Tilbodsfristen i {procurement} vart sett til {deadline}[; tidlegast tillate er {minimum_on}]"
        "[. Korta ned fordi {shortening.ground}: {shortening.reason}][. Tilboda bind til {bids_valid_until}]",
        en="The deadline for bids in {procurement} was fixed at {deadline}[; the earliest allowed is {minimum_on}]"
        "[. Shortened because {shortening.ground}: {shortening.reason}][. Bids bind until {bids_valid_until}]",
    ),
    sentence(
        RequestDeadlineFixed,
        nb="Fristen for å be om å delta i {procurement} ble satt til {deadline}[; tidligst tillatt er {minimum_on}]"
        "[. Flyttet fra {earlier}][: {reason}]",
        nn="Fristen for å be om å delta i {procurement} vart sett til {deadline}[; tidlegast tillate er {minimum_on}]"
        "[. Flytta frå {earlier}][: {reason}]",
        en="The deadline for requests to take part in {procurement} was fixed at {deadline}"
        "[; the earliest allowed is {minimum_on}][. Moved from {earlier}][: {reason}]",
    ),
    sentence(
        DeadlineExtended,
        nb="Tilbudsfristen i {procurement} ble flyttet fra {earlier} til {deadline} ({ground}): {reason}",
        nn="Tilbodsfristen i {procurement} vart flytt frå {earlier} til {deadline} ({ground}): {reason}",
        en="The deadline for bids in {procurement} was moved from {earlier} to {deadline} ({ground}): {reason}",
    ),
    sentence(
        QuestionReceived,
        nb="Spørsmålet {inquiry} om {procurement} kom inn ({channel})[ fra {supplier}]: {question}",
        nn="Spørsmålet {inquiry} om {procurement} kom inn ({channel})[ frå {supplier}]: {question}",
        en="The question {inquiry} about {procurement} came in ({channel})[ from {supplier}]: {question}",
    ),
    sentence(
        AnswerPublished,
        nb="Svar på {inquiries} i {procurement} ble sendt alle {published_at}"
        "[; siste dag for svar var {last_day}]: {answer}",
        nn="Svar på {inquiries} i {procurement} vart sendt alle {published_at}"
        "[; siste dag for svar var {last_day}]: {answer}",
        en="{inquiries} in {procurement} was answered to all on {published_at}"
        "[; the last day for answers was {last_day}]: {answer}",
    ),
    *REFUSALS,
)

WORDS = (
    word(
        DeadlineEffect.EXTENDED,
        nb="Tilbudsfristen forlenges",
        nn="Tilbodsfristen blir lengd",
        en="The deadline is extended",
    ),
    word(
        DeadlineEffect.UNCHANGED,
        nb="Tilbudsfristen står",
        nn="Tilbodsfristen står",
        en="The deadline stands",
    ),
    word(
        ShorteningGround.PRIOR_INFORMATION,
        nb="en veiledende kunngjøring var publisert",
        nn="ei rettleiande kunngjering var publisert",
        en="a prior information notice had been published",
    ),
    word(ShorteningGround.URGENCY, nb="det hastet", nn="det hasta", en="it was urgent"),
    word(ShorteningGround.AGREED, nb="den var avtalt", nn="han var avtalt", en="it was agreed"),
    word(
        ExtensionGround.DOCUMENTS_AMENDED,
        nb="konkurransegrunnlaget ble endret",
        nn="konkurransegrunnlaget vart endra",
        en="the documents were amended",
    ),
    word(
        ExtensionGround.LATE_INFORMATION,
        nb="tilleggsopplysninger kom sent",
        nn="tilleggsopplysningar kom seint",
        en="additional information came late",
    ),
    word(ExtensionGround.TECHNICAL_FAILURE, nb="teknisk svikt", nn="teknisk svikt", en="technical failure"),
    word(ExtensionGround.LEVELLING, nb="utjevning av fordeler", nn="utjamning av fordelar", en="levelling advantages"),
    word(
        ExtensionGround.MORE_TIME_NEEDED,
        nb="leverandørene trenger mer tid",
        nn="leverandørane treng meir tid",
        en="suppliers need more time",
    ),
)
