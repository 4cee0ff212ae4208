"""How the facts of meetings and minutes are told."""

from application.meetings.refusals import REFUSALS
from application.trails.sentences import sentence
from domain.meetings.events import (
    AgendaItemAdded,
    AgendaItemStruck,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
    MinutesConfirmed,
    MinutesContested,
    MinutesCorrected,
    MinutesDrafted,
    MinutesFinalised,
)

SENTENCES = (
    sentence(
        MeetingCalled,
        nb="{group} ble innkalt til møte {number} ({meeting}) {starts_at}[: {notice}]",
        nn="{group} vart kalla inn til møte {number} ({meeting}) {starts_at}[: {notice}]",
        en="{group} was called to meeting {number} ({meeting}) on {starts_at}[: {notice}]",
    ),
    sentence(
        AgendaItemAdded,
        nb="Sak {item.number}, «{item.title}», ble satt på sakslisten til {meeting}",
        nn="Sak {item.number}, «{item.title}», vart sett på sakslista til {meeting}",
        en="Matter {item.number}, “{item.title}”, was put on the agenda of {meeting}",
    ),
    sentence(
        AgendaItemStruck,
        nb="Sak {number} ble tatt av sakslisten til {meeting}: {reason}",
        nn="Sak {number} vart teken av sakslista til {meeting}: {reason}",
        en="Matter {number} was taken off the agenda of {meeting}: {reason}",
    ),
    sentence(
        MeetingCancelled,
        nb="Møtet {meeting} ble avlyst: {reason}",
        nn="Møtet {meeting} vart avlyst: {reason}",
        en="The meeting {meeting} was cancelled: {reason}",
    ),
    sentence(
        MeetingOpened,
        nb="Møtet {meeting} ble satt {opened_at}, ledet av {chair.person} ({chair.member})[. Fraværende: {absent}]",
        nn="Møtet {meeting} vart sett {opened_at}, leidd av {chair.person} ({chair.member})[. Fråverande: {absent}]",
        en="The meeting {meeting} opened on {opened_at}, led by {chair.person} ({chair.member})[. Absent: {absent}]",
    ),
    sentence(
        MemberArrived,
        nb="{member} ved {capacity} {person} kom til møtet {meeting} {arrived_at}",
        nn="{member} ved {capacity} {person} kom til møtet {meeting} {arrived_at}",
        en="{member}, by its {capacity} {person}, came to the meeting {meeting} on {arrived_at}",
    ),
    sentence(
        MemberLeft,
        nb="{member} forlot møtet {meeting} {left_at}",
        nn="{member} gjekk frå møtet {meeting} {left_at}",
        en="{member} left the meeting {meeting} on {left_at}",
    ),
    sentence(
        MeetingClosed,
        nb="Møtet {meeting} ble hevet {closed_at}",
        nn="Møtet {meeting} vart heva {closed_at}",
        en="The meeting {meeting} was closed on {closed_at}",
    ),
    sentence(
        MinutesDrafted,
        nb="Utkast {version} til protokoll fra {meeting} ble lagt fram: {document}[. {summary}]",
        nn="Utkast {version} til protokoll frå {meeting} vart lagt fram: {document}[. {summary}]",
        en="Draft {version} of the minutes of {meeting} was laid before the members: {document}[. {summary}]",
    ),
    sentence(
        MinutesConfirmed,
        nb="{member} ved {person} godkjente utkast {version} til protokoll fra {meeting}",
        nn="{member} ved {person} godkjende utkast {version} til protokoll frå {meeting}",
        en="{member}, by {person}, confirmed draft {version} of the minutes of {meeting}",
    ),
    sentence(
        MinutesContested,
        nb="{member} ved {person} hadde innvendinger mot utkast {version} til protokoll fra {meeting}: {reason}",
        nn="{member} ved {person} hadde innvendingar mot utkast {version} til protokoll frå {meeting}: {reason}",
        en="{member}, by {person}, objected to draft {version} of the minutes of {meeting}: {reason}",
    ),
    sentence(
        MinutesFinalised,
        nb="Protokollen fra {meeting} er endelig (versjon {version}), godkjent av {confirmed_by}",
        nn="Protokollen frå {meeting} er endeleg (versjon {version}), godkjend av {confirmed_by}",
        en="The minutes of {meeting} are final (version {version}), confirmed by {confirmed_by}",
    ),
    sentence(
        MinutesCorrected,
        nb="Protokollen fra {meeting} (versjon {version}) ble rettet, retting {correction}: "
        "«{passage}» skal være «{corrected}»: {reason}",
        nn="Protokollen frå {meeting} (versjon {version}) vart retta, retting {correction}: "
        "«{passage}» skal vere «{corrected}»: {reason}",
        en="The minutes of {meeting} (version {version}) were corrected, correction {correction}: "
        "“{passage}” should be “{corrected}”: {reason}",
    ),
    *REFUSALS,
)
