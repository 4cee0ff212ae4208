"""How the refusals of meetings and minutes are told."""

from application.trails.sentences import sentence
from domain.meetings import rejections as rule

REFUSALS = (
    sentence(
        rule.MeetingUnknown,
        nb="{group} er ikke innkalt til møtet {meeting}",
        nn="{group} er ikkje kalla inn til møtet {meeting}",
        en="{group} has not been called to the meeting {meeting}",
    ),
    sentence(
        rule.NobodyToCall,
        nb="Gruppen {group} er ikke dannet, så ingen kan innkalles",
        nn="Gruppa {group} er ikkje skipa, så ingen kan kallast inn",
        en="The group {group} has not been formed, so nobody can be called",
    ),
    sentence(
        rule.MeetingReferenceTaken,
        nb="Referansen {meeting} står alt for et annet møte",
        nn="Referansen {meeting} står alt for eit anna møte",
        en="The reference {meeting} already stands for another meeting",
    ),
    sentence(
        rule.MeetingNumberTaken,
        nb="Møte {number} er alt {meeting}",
        nn="Møte {number} er alt {meeting}",
        en="Meeting {number} is {meeting} already",
    ),
    sentence(
        rule.CalledAfterStart,
        nb="Innkallingen {called_at} kommer ikke før møtet begynner {starts_at}",
        nn="Innkallinga {called_at} kjem ikkje før møtet byrjar {starts_at}",
        en="The call on {called_at} does not come before the meeting starts on {starts_at}",
    ),
    sentence(
        rule.AgendaNumberTaken,
        nb="Sak {number} står alt på sakslisten",
        nn="Sak {number} står alt på sakslista",
        en="Matter {number} is on the agenda already",
    ),
    sentence(
        rule.AgendaFull,
        nb="Sakslisten har plass til {most} saker",
        nn="Sakslista har plass til {most} saker",
        en="The agenda holds {most} matters",
    ),
    sentence(
        rule.NotOnAgenda,
        nb="Sak {number} står ikke på sakslisten",
        nn="Sak {number} står ikkje på sakslista",
        en="Matter {number} is not on the agenda",
    ),
    sentence(
        rule.AgendaFixed,
        nb="Møtet {meeting} er satt; innkalling og saksliste ligger fast",
        nn="Møtet {meeting} er sett; innkalling og saksliste ligg fast",
        en="The meeting {meeting} has opened; call and agenda stand",
    ),
    sentence(
        rule.MeetingCalledOff,
        nb="Møtet {meeting} er avlyst",
        nn="Møtet {meeting} er avlyst",
        en="{meeting} was cancelled",
    ),
    sentence(
        rule.MeetingHasOpened,
        nb="Møtet {meeting} er alt satt",
        nn="Møtet {meeting} er alt sett",
        en="The meeting {meeting} has opened already",
    ),
    sentence(
        rule.MeetingNotOpened,
        nb="Møtet {meeting} er ikke satt",
        nn="Møtet {meeting} er ikkje sett",
        en="The meeting {meeting} has not been opened",
    ),
    sentence(
        rule.MeetingNotClosed,
        nb="Møtet {meeting} er ikke hevet; protokollen skrives etterpå",
        nn="Møtet {meeting} er ikkje heva; protokollen blir skriven etterpå",
        en="The meeting {meeting} is not closed; minutes are drafted afterwards",
    ),
    sentence(
        rule.MeetingIsClosed,
        nb="Møtet {meeting} er hevet",
        nn="Møtet {meeting} er heva",
        en="The meeting {meeting} is closed",
    ),
    sentence(
        rule.MeetingOutOfOrder,
        nb="Tidspunktet {at} kommer før {earliest}",
        nn="Tidspunktet {at} kjem før {earliest}",
        en="The time {at} comes before {earliest}",
    ),
    sentence(
        rule.ListedTwice,
        nb="{member} er ført opp to ganger",
        nn="{member} er ført opp to gonger",
        en="{member} is listed twice",
    ),
    sentence(
        rule.AttendeeNotMember,
        nb="{member} er ikke medlem {on}",
        nn="{member} er ikkje medlem {on}",
        en="{member} is no member on {on}",
    ),
    sentence(
        rule.DoesNotSpeakFor,
        nb="{person} er verken representant eller vararepresentant for {member} {on}",
        nn="{person} er verken representant eller vararepresentant for {member} {on}",
        en="{person} is neither representative nor deputy of {member} on {on}",
    ),
    sentence(
        rule.NotTheChair,
        nb="{person} er verken møteleder for gruppen eller valgt blant de som er til stede",
        nn="{person} er verken møteleiar for gruppa eller vald blant dei som er til stades",
        en="{person} is neither the group's chair nor elected from those present",
    ),
    sentence(
        rule.NotAtMeeting,
        nb="{member} er ikke på møtet",
        nn="{member} er ikkje på møtet",
        en="{member} is not at the meeting",
    ),
    sentence(
        rule.VoteGoingOn,
        nb="Møtet kan ikke heves mens det stemmes over {motions}",
        nn="Møtet kan ikkje hevast medan det blir røysta over {motions}",
        en="The meeting cannot be closed while {motions} is being voted on",
    ),
    sentence(
        rule.NoMinutes,
        nb="Det er ikke skrevet protokoll fra {meeting}",
        nn="Det er ikkje skrive protokoll frå {meeting}",
        en="No minutes of {meeting} have been drafted",
    ),
    sentence(
        rule.NotTheCurrentVersion,
        nb="Utkast {version} er ikke det siste; det er {current}",
        nn="Utkast {version} er ikkje det siste; det er {current}",
        en="Draft {version} is not the latest; that is {current}",
    ),
    sentence(
        rule.MinutesAreContested,
        nb="{contested_by} har innvendinger mot utkast {version}; det trengs et nytt",
        nn="{contested_by} har innvendingar mot utkast {version}; det trengst eit nytt",
        en="{contested_by} has objected to draft {version}; a new one is needed",
    ),
    sentence(
        rule.ConfirmationsMissing,
        nb="{missing} har ikke godkjent utkast {version}",
        nn="{missing} har ikkje godkjent utkast {version}",
        en="{missing} has not confirmed draft {version}",
    ),
    sentence(
        rule.WasNotPresent,
        nb="{member} var ikke til stede på møtet",
        nn="{member} var ikkje til stades på møtet",
        en="{member} was not present at the meeting",
    ),
    sentence(
        rule.MinutesAreFinal,
        nb="Protokollen er endelig (versjon {version}); feil rettes ved en retting som viser til den",
        nn="Protokollen er endeleg (versjon {version}); feil blir retta ved ei retting som viser til den",
        en="The minutes are final (version {version}); a mistake is put right by a correction that names it",
    ),
    sentence(
        rule.MinutesNotFinal,
        nb="Protokollen fra {meeting} er ikke endelig; den rettes ved et nytt utkast",
        nn="Protokollen frå {meeting} er ikkje endeleg; han blir retta ved eit nytt utkast",
        en="The minutes of {meeting} are not final; they are put right by a new draft",
    ),
    sentence(
        rule.NothingCorrected,
        nb="Rettingen sier det samme som protokollen: «{passage}»",
        nn="Rettinga seier det same som protokollen: «{passage}»",
        en="The correction says the same as the minutes: “{passage}”",
    ),
)
