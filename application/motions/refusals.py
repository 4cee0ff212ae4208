"""How the refusals of deciding are told."""

from application.trails.sentences import sentence
from domain.motions import rejections as rule
from domain.motions import rejections_case as case

REFUSALS = (
    sentence(
        rule.MotionUnknown,
        nb="Saken {motion} er ikke lagt fram for {group}",
        nn="Saka {motion} er ikkje lagd fram for {group}",
        en="No motion {motion} has been put before {group}",
    ),
    sentence(
        rule.MotionReferenceTaken,
        nb="Referansen {motion} står alt for en annen sak",
        nn="Referansen {motion} står alt for ei anna sak",
        en="The reference {motion} already stands for another motion",
    ),
    sentence(
        rule.ProposerNotMember,
        nb="{member} er ikke medlem {on} og kan ikke legge fram saker",
        nn="{member} er ikkje medlem {on} og kan ikkje leggje fram saker",
        en="{member} is no member on {on} and cannot put motions",
    ),
    sentence(
        rule.NoMeetingForMotion,
        nb="Gruppen er ikke innkalt til møtet {meeting}, eller møtet er over",
        nn="Gruppa er ikkje kalla inn til møtet {meeting}, eller møtet er over",
        en="The group has not been called to the meeting {meeting}, or it is over",
    ),
    sentence(
        rule.NothingToReverse,
        nb="{decision} er ikke vedtatt og kan derfor ikke omgjøres",
        nn="{decision} er ikkje vedteken og kan derfor ikkje gjerast om",
        en="{decision} has not been carried, so there is nothing to reverse",
    ),
    sentence(
        rule.DecisionReversed,
        nb="{decision} er alt omgjort ved {reversed_by}",
        nn="{decision} er alt gjord om ved {reversed_by}",
        en="{decision} has already been reversed by {reversed_by}",
    ),
    sentence(
        rule.ReversalUndecided,
        nb="Omgjøring av {decision} er alt foreslått i {motion}, som ikke er avgjort",
        nn="Omgjering av {decision} er alt foreslått i {motion}, som ikkje er avgjord",
        en="A reversal of {decision} has been put in {motion}, which is not decided",
    ),
    sentence(
        case.AwardMotionWithoutProcurement,
        nb="{motion} gjelder en tildeling, og må si hvilken anskaffelse den gjelder",
        nn="{motion} gjeld ei tildeling, og må seie kva anskaffing ho gjeld",
        en="{motion} is about an award, and must name the procurement",
    ),
    sentence(
        case.MotionAboutUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke kjent, så ingen sak kan gjelde den",
        nn="Anskaffinga {procurement} er ikkje kjend, så inga sak kan gjelde ho",
        en="No procurement {procurement} is known for a motion to be about",
    ),
    sentence(
        case.NoVoteToVoid,
        nb="{person} har ingen stemme for {member} i {motion} som kan falle bort",
        nn="{person} har inga røyst for {member} i {motion} som kan falle bort",
        en="{person} has no vote for {member} on {motion} that could fall away",
    ),
    sentence(
        case.VoterNotRecused,
        nb="{person} er ikke inhabil i saken, så stemmen for {member} i {motion} står",
        nn="{person} er ikkje inhabil i saka, så røysta for {member} i {motion} står",
        en="{person} is not recused from the case, so the vote for {member} on {motion} stands",
    ),
    sentence(rule.MotionIsWithdrawn, nb="{motion} er trukket", nn="{motion} er trekt", en="{motion} was withdrawn"),
    sentence(
        rule.VotersFrozen,
        nb="Avstemningen i {motion} er i gang; hvem som stemmer og hvordan, ligger fast til den er avsluttet",
        nn="Røystinga i {motion} er i gang; kven som røyster og korleis, ligg fast til ho er avslutta",
        en="The vote on {motion} has begun; who votes and how is fixed until it is closed",
    ),
    sentence(
        rule.OwnRecusal,
        nb="{person} ({member}) kan ikke alene avgjøre sin egen habilitet",
        nn="{person} ({member}) kan ikkje åleine avgjere sin eigen habilitet",
        en="{person} ({member}) cannot decide alone on their own impartiality",
    ),
    sentence(
        rule.RecusalByOutsider,
        nb="{members} er ikke medlem {on} og kan ikke avgjøre habiliteten",
        nn="{members} er ikkje medlem {on} og kan ikkje avgjere habiliteten",
        en="{members} is no member on {on} and cannot decide on impartiality",
    ),
    sentence(
        rule.RecusedPersonUnknown,
        nb="{person} representerer ikke {member} {on}",
        nn="{person} representerer ikkje {member} {on}",
        en="{person} does not represent {member} on {on}",
    ),
    sentence(
        rule.NoAgreementToVoteBy,
        nb="Ingen avtale gjelder for {group} {on}, så ingenting sier hvordan gruppen avgjør saker",
        nn="Ingen avtale gjeld for {group} {on}, så ingenting seier korleis gruppa avgjer saker",
        en="No agreement binds {group} on {on}, so nothing says how it decides",
    ),
    sentence(
        rule.NobodyMayVote,
        nb="Ingen kan stemme i {motion} {on}",
        nn="Ingen kan røyste i {motion} {on}",
        en="Nobody may vote on {motion} on {on}",
    ),
    sentence(
        rule.WrittenProcedureNotAllowed,
        nb="Avtalen (versjon {agreement_version}) lar ikke gruppen avgjøre saker skriftlig",
        nn="Avtalen (versjon {agreement_version}) lèt ikkje gruppa avgjere saker skriftleg",
        en="The agreement (version {agreement_version}) does not let the group decide in writing",
    ),
    sentence(
        rule.AnswerDeadlineNotAhead,
        nb="Svarfristen {deadline} ligger ikke etter {at}",
        nn="Svarfristen {deadline} ligg ikkje etter {at}",
        en="The deadline for answers, {deadline}, does not lie ahead of {at}",
    ),
    sentence(
        rule.BallotNeedsOpenMeeting,
        nb="Det kan bare stemmes i møtet {meeting} mens det er åpent",
        nn="Det kan berre røystast i møtet {meeting} medan det er ope",
        en="A vote in the meeting {meeting} is taken while it is open",
    ),
    sentence(
        rule.BallotNotOpen,
        nb="Avstemningen i {motion} er ikke begynt",
        nn="Røystinga i {motion} er ikkje byrja",
        en="The vote on {motion} has not begun",
    ),
    sentence(
        rule.BallotClosed,
        nb="Avstemningen i {motion} er avsluttet; bare et nytt vedtak som viser til den, kan gjøre den om",
        nn="Røystinga i {motion} er avslutta; berre eit nytt vedtak som viser til den, kan gjere den om",
        en="The vote on {motion} is closed; only a new decision that names it reverses it",
    ),
    sentence(
        rule.NoVotingRight,
        nb="{member} har ikke stemmerett i {motion}",
        nn="{member} har ikkje røysterett i {motion}",
        en="{member} may not vote on {motion}",
    ),
    sentence(
        rule.MemberRecused,
        nb="{member} er inhabil i {motion} ({ground}) og stemmer ikke",
        nn="{member} er inhabil i {motion} ({ground}) og røystar ikkje",
        en="{member} is recused from {motion} ({ground}) and does not vote",
    ),
    sentence(
        rule.MemberNotPresent,
        nb="{member} var ikke til stede da avstemningen i {motion} begynte",
        nn="{member} var ikkje til stades då røystinga i {motion} byrja",
        en="{member} was not present when the vote on {motion} began",
    ),
    sentence(
        rule.NotItsRepresentative,
        nb="{person} er verken representant eller vararepresentant for {member} {on}",
        nn="{person} er verken representant eller vararepresentant for {member} {on}",
        en="{person} is neither representative nor deputy of {member} on {on}",
    ),
    sentence(
        rule.RepresentativeHasVoted,
        nb="{representative} har alt stemt for {member}; vararepresentanten kan ikke stemme i stedet",
        nn="{representative} har alt røysta for {member}; vararepresentanten kan ikkje røyste i staden",
        en="{representative} has voted for {member}; the deputy cannot vote instead",
    ),
    sentence(
        rule.BallotOutOfOrder,
        nb="Tidspunktet {at} kommer før {earliest}",
        nn="Tidspunktet {at} kjem før {earliest}",
        en="The time {at} comes before {earliest}",
    ),
    sentence(
        rule.AnswerDeadlinePassed,
        nb="Svarfristen {deadline} var ute {at}",
        nn="Svarfristen {deadline} var ute {at}",
        en="The deadline for answers, {deadline}, had passed at {at}",
    ),
    sentence(
        rule.LaterVoteRecorded,
        nb="En stemme som {member} ga senere, {later}, er alt ført og står",
        nn="Ei røyst som {member} gav seinare, {later}, er alt ført og står",
        en="A vote that {member} gave later, at {later}, is recorded and stands",
    ),
    sentence(
        rule.AnswersOutstanding,
        nb="Fristen er {deadline}, og {not_voted} har ikke stemt",
        nn="Fristen er {deadline}, og {not_voted} har ikkje røysta",
        en="The deadline is {deadline}, and {not_voted} has not voted",
    ),
)
