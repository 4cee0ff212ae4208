"""How the facts and refusals of clarifying bids are told."""

from application.trails.sentences import sentence, word
from domain.clarifications import rejections as rule
from domain.clarifications.events import (
    ClarificationReceived,
    ClarificationRequested,
    EvidenceReceived,
    LowBidExplanationReceived,
    LowBidExplanationRequested,
)
from domain.clarifications.values import ClarificationEffect, EvidenceKind, Explanation

_FACTS = (
    sentence(
        ClarificationRequested,
        nb="{supplier} ble {requested_at} bedt om avklaring {number} av {bid} i {procurement}, "
        "innen {answer_by}: {request}",
        nn="{supplier} vart {requested_at} beden om avklaring {number} av {bid} i {procurement}, "
        "innan {answer_by}: {request}",
        en="{supplier} was asked on {requested_at} for clarification {number} of {bid} in {procurement}, "
        "by {answer_by}: {request}",
    ),
    sentence(
        ClarificationReceived,
        nb="{supplier} svarte {timeliness} på avklaring {number} av {bid} i {procurement}, {received_at}; "
        "{effect}: {answer}",
        nn="{supplier} svara {timeliness} på avklaring {number} av {bid} i {procurement}, {received_at}; "
        "{effect}: {answer}",
        en="{supplier} answered {timeliness} clarification {number} of {bid} in {procurement}, on {received_at}; "
        "{effect}: {answer}",
    ),
    sentence(
        LowBidExplanationRequested,
        nb="Prisen i {bid} virker unormalt lav; {supplier} ble {requested_at} bedt om å forklare den i {procurement} "
        "innen {answer_by}: {request}",
        nn="Prisen i {bid} verkar unormalt låg; {supplier} vart {requested_at} beden om å forklare han i {procurement} "
        "innan {answer_by}: {request}",
        en="The price of {bid} looks abnormally low; {supplier} was asked on {requested_at} to explain it in "
        "{procurement} by {answer_by}: {request}",
    ),
    sentence(
        LowBidExplanationReceived,
        nb="{supplier} forklarte prisen i {bid} i {procurement} {received_at}: {explanation} "
        "(vurdert som {assessment}: {assessment_reason})",
        nn="{supplier} forklarte prisen i {bid} i {procurement} {received_at}: {explanation} "
        "(vurdert som {assessment}: {assessment_reason})",
        en="{supplier} explained the price of {bid} in {procurement} on {received_at}: {explanation} "
        "(assessed as {assessment}: {assessment_reason})",
    ),
    sentence(
        EvidenceReceived,
        nb="{supplier} la fram {kind} fra {issued_by} av {issued_on} i {procurement}, {received_at}"
        "[ ({document})][: {note}]",
        nn="{supplier} la fram {kind} frå {issued_by} av {issued_on} i {procurement}, {received_at}"
        "[ ({document})][: {note}]",
        en="{supplier} produced {kind} from {issued_by} of {issued_on} in {procurement}, on {received_at}"
        "[ ({document})][: {note}]",
    ),
)

_REFUSALS = (
    sentence(
        rule.BidNotOpenToQuestions,
        nb="{bid} er ikke et åpnet tilbud i konkurransen {procurement}",
        nn="{bid} er ikkje eit opna tilbod i konkurransen {procurement}",
        en="{bid} is no opened bid in the competition {procurement}",
    ),
    sentence(
        rule.NoTimeToAnswer,
        nb="Svarfristen {answer_by} er ikke etter spørsmålet {asked_at}",
        nn="Svarfristen {answer_by} er ikkje etter spørsmålet {asked_at}",
        en="The answer is due on {answer_by}, not after the request of {asked_at}",
    ),
    sentence(
        rule.NothingWasAsked,
        nb="Det er ikke bedt om noen avklaring {number} av {bid}",
        nn="Det er ikkje bede om nokon avklaring {number} av {bid}",
        en="No clarification {number} of {bid} was asked for",
    ),
    sentence(
        rule.AnsweredBeforeAsked,
        nb="Svaret om {bid} er av {received_at}, før spørsmålet {requested_at}",
        nn="Svaret om {bid} er av {received_at}, før spørsmålet {requested_at}",
        en="The answer about {bid} is of {received_at}, before the request of {requested_at}",
    ),
    sentence(
        rule.AlreadyClarified,
        nb="Avklaring {number} av {bid} er alt besvart",
        nn="Avklaring {number} av {bid} er alt svara på",
        en="Clarification {number} of {bid} has been answered already",
    ),
    sentence(
        rule.ClarificationImprovesBid,
        nb="Svaret på avklaring {number} endrer pris eller omfang i {bid}; det kan ikke tas inn uten forhandling",
        nn="Svaret på avklaring {number} endrar pris eller omfang i {bid}; det kan ikkje takast inn utan forhandling",
        en="The answer to clarification {number} changes price or scope of {bid}; without negotiation it is not taken "
        "in",
    ),
    sentence(
        rule.ExplanationAskedBefore,
        nb="Det ble bedt om forklaring på prisen i {bid} {requested_at}",
        nn="Det vart bede om forklaring på prisen i {bid} {requested_at}",
        en="An explanation of the price of {bid} was asked for on {requested_at}",
    ),
    sentence(
        rule.ExplanationNotRequested,
        nb="Ingen har bedt om forklaring på prisen i {bid}",
        nn="Ingen har bede om forklaring på prisen i {bid}",
        en="Nobody has asked for an explanation of the price of {bid}",
    ),
    sentence(
        rule.AlreadyExplained,
        nb="Prisen i {bid} ble forklart {received_at}",
        nn="Prisen i {bid} vart forklart {received_at}",
        en="The price of {bid} was explained on {received_at}",
    ),
    sentence(
        rule.EvidenceWithoutBid,
        nb="{supplier} har ikke gitt tilbud i {procurement}",
        nn="{supplier} har ikkje gjeve tilbod i {procurement}",
        en="{supplier} has given no bid in {procurement}",
    ),
    sentence(
        rule.EvidenceFromTheFuture,
        nb="Dokumentet er datert {issued_on}, etter at det kom {received_on}",
        nn="Dokumentet er datert {issued_on}, etter at det kom {received_on}",
        en="The document is dated {issued_on}, after it came on {received_on}",
    ),
)

SENTENCES = (*_FACTS, *_REFUSALS)

WORDS = (
    word(
        ClarificationEffect.UNCHANGED,
        nb="pris og omfang er uendret",
        nn="pris og omfang er uendra",
        en="price and scope are unchanged",
    ),
    word(
        ClarificationEffect.CHANGED,
        nb="pris eller omfang er endret",
        nn="pris eller omfang er endra",
        en="price or scope has changed",
    ),
    word(Explanation.SUFFICIENT, nb="tilstrekkelig", nn="tilstrekkeleg", en="sufficient"),
    word(Explanation.INSUFFICIENT, nb="utilstrekkelig", nn="utilstrekkeleg", en="insufficient"),
    word(EvidenceKind.SELF_DECLARATION, nb="egenerklæring (ESPD)", nn="eigenerklæring (ESPD)", en="an ESPD"),
    word(EvidenceKind.TAX_CERTIFICATE, nb="skatteattest", nn="skatteattest", en="a tax certificate"),
    word(
        EvidenceKind.COMPANY_REGISTRATION,
        nb="firmaattest",
        nn="firmaattest",
        en="a certificate of registration",
    ),
    word(
        EvidenceKind.FINANCIAL_STANDING,
        nb="bevis på økonomisk kapasitet",
        nn="prov på økonomisk kapasitet",
        en="proof of financial standing",
    ),
    word(
        EvidenceKind.TECHNICAL_CAPACITY,
        nb="bevis på teknisk kapasitet",
        nn="prov på teknisk kapasitet",
        en="proof of technical capacity",
    ),
    word(
        EvidenceKind.QUALITY_CERTIFICATE, nb="kvalitetssertifikat", nn="kvalitetssertifikat", en="a quality certificate"
    ),
    word(
        EvidenceKind.ENVIRONMENTAL_CERTIFICATE,
        nb="miljøsertifikat",
        nn="miljøsertifikat",
        en="an environmental certificate",
    ),
    word(EvidenceKind.CRIMINAL_RECORD, nb="vandelsattest", nn="vandelsattest", en="an extract of criminal records"),
    word(
        EvidenceKind.COMMITMENT_OF_ANOTHER,
        nb="forpliktelseserklæring",
        nn="forpliktingserklæring",
        en="a commitment of another",
    ),
    word(EvidenceKind.EQUIVALENT_PROOF, nb="tilsvarende bevis", nn="tilsvarande prov", en="equivalent proof"),
    word(EvidenceKind.OTHER, nb="annen dokumentasjon", nn="annan dokumentasjon", en="other evidence"),
)
