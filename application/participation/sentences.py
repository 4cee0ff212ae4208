"""How the facts of the first stage are told."""

from application.participation.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.participation.events import (
    NonSelectionNotified,
    ParticipantsSelected,
    ParticipationRequested,
    TenderersInvited,
)
from domain.participation.grounds import NotSelectedGround

SENTENCES = (
    sentence(
        ParticipationRequested,
        nb="{supplier} ba om å få delta i {procurement} {received_at}, {timeliness}; fristen var {deadline}",
        nn="{supplier} bad om å få delta i {procurement} {received_at}, {timeliness}; fristen var {deadline}",
        en="{supplier} asked to take part in {procurement} on {received_at}, {timeliness}; the deadline was {deadline}",
    ),
    sentence(
        ParticipantsSelected,
        nb="Til å gi tilbud i {procurement} ble det {selected_at} valgt ut[ {selected}][; ikke valgt ut: {others}]"
        "[; minst {fewest} var kunngjort][, høyst {most}]",
        nn="Til å gje tilbod i {procurement} vart det {selected_at} valt ut[ {selected}][; ikkje valde ut: {others}]"
        "[; minst {fewest} var kunngjort][, høgst {most}]",
        en="Those selected on {selected_at} to give a bid in {procurement}[ are {selected}][; not selected: {others}]"
        "[; at least {fewest} was announced][, at most {most}]",
    ),
    sentence(
        TenderersInvited,
        nb="{suppliers} ble {invited_at} samtidig innbudt til å gi tilbud i {procurement}",
        nn="{suppliers} vart {invited_at} samstundes bodne inn til å gje tilbod i {procurement}",
        en="{suppliers} were invited at the same moment, {invited_at}, to give a bid in {procurement}",
    ),
    sentence(
        NonSelectionNotified,
        nb="{supplier} fikk skriftlig melding {sent_at} om ikke å være valgt ut i {procurement}: {reason}",
        nn="{supplier} fekk skriftleg melding {sent_at} om ikkje å vere vald ut i {procurement}: {reason}",
        en="{supplier} was told in writing on {sent_at} that it is not selected in {procurement}: {reason}",
    ),
    *REFUSALS,
)

WORDS = (
    word(NotSelectedGround.LATE, nb="for sen forespørsel", nn="for sein førespurnad", en="a late request"),
    word(NotSelectedGround.NOT_QUALIFIED, nb="ikke kvalifisert", nn="ikkje kvalifisert", en="not qualified"),
    word(
        NotSelectedGround.SURPLUS,
        nb="overtallig etter de kunngjorte kriteriene",
        nn="overtalig etter dei kunngjorde kriteria",
        en="surplus by the announced criteria",
    ),
)
