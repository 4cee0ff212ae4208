"""How the refusals of forming, joining and leaving a group are told."""

from application.trails.sentences import sentence
from domain.purchasing_groups import rejections as rule
from domain.purchasing_groups import rejections_membership as membership

REFUSALS = (
    sentence(
        rule.GroupNotFormed,
        nb="Det er ikke dannet noen gruppe med referansen {group}",
        nn="Det er ikkje skipa noka gruppe med referansen {group}",
        en="No group with the reference {group} has been formed",
    ),
    sentence(
        rule.GroupAlreadyFormed,
        nb="Gruppen {group} er dannet før, med annet innhold",
        nn="Gruppa {group} er skipa før, med anna innhald",
        en="The group {group} was formed before, on other terms",
    ),
    sentence(
        rule.AgreementVersionTaken,
        nb="Versjon {version} av avtalen er vedtatt før, med annet innhold; en endring er en ny versjon",
        nn="Versjon {version} av avtalen er vedteken før, med anna innhald; ei endring er ein ny versjon",
        en="Version {version} of the agreement was adopted before, with other content; a change is a new version",
    ),
    sentence(
        rule.AgreementVersionSkipped,
        nb="Versjonene av avtalen vedtas i rekkefølge: den neste er {expected}, ikke {version}",
        nn="Versjonane av avtalen blir vedtekne i rekkjefølgje: den neste er {expected}, ikkje {version}",
        en="Versions of the agreement are adopted in order: the next is {expected}, not {version}",
    ),
    sentence(
        rule.AgreementBindsTooEarly,
        nb="Versjonen kan gjelde tidligst fra {earliest}, ikke fra {valid_from}",
        nn="Versjonen kan gjelde tidlegast frå {earliest}, ikkje frå {valid_from}",
        en="The version can bind from {earliest} at the earliest, not from {valid_from}",
    ),
    sentence(
        rule.AgreementNeedsMotion,
        nb="Versjon {version} av avtalen må vedtas ved en sak som har fått flertall",
        nn="Versjon {version} av avtalen må vedtakast ved ei sak som har fått fleirtal",
        en="Version {version} of the agreement must be adopted by a motion that was carried",
    ),
    sentence(
        rule.MotionAlreadyCarriedOut,
        nb="{motion} er alt brukt til å vedta versjon {version} av avtalen",
        nn="{motion} er alt brukt til å vedta versjon {version} av avtalen",
        en="{motion} has already adopted version {version} of the agreement",
    ),
    sentence(
        rule.MotionNotCarried,
        nb="{motion} er ikke vedtatt av {group}, eller er omgjort",
        nn="{motion} er ikkje vedteken av {group}, eller er gjord om",
        en="{motion} has not been carried by {group}, or has been reversed",
    ),
    sentence(
        rule.MotionNotFailed,
        nb="{motion} er ikke satt under avstemning i {group} og falt",
        nn="{motion} er ikkje røysta over i {group} og fallen",
        en="{motion} was not put to a vote in {group} and failed",
    ),
    sentence(
        rule.MotionOnAnotherMatter,
        nb="{motion} gjaldt {matter}; her trengs en sak om {needed}",
        nn="{motion} gjaldt {matter}; her trengst ei sak om {needed}",
        en="{motion} was about {matter}; a motion about {needed} is needed here",
    ),
    sentence(
        rule.TermStatedTwice,
        nb="Avtalen sier to ganger hva som gjelder for {term}",
        nn="Avtalen seier to gonger kva som gjeld for {term}",
        en="The agreement says twice what applies to {term}",
    ),
    sentence(
        rule.WeightForOutsider,
        nb="{member} er verken leder, medlem eller invitert og kan ikke få stemmer",
        nn="{member} er verken leiar, medlem eller invitert og kan ikkje få røyster",
        en="{member} is neither lead, member nor invited, and cannot be given votes",
    ),
    sentence(
        rule.LeadHandedOverTooEarly,
        nb="Ledelsen kan gå over tidligst {earliest}, ikke {valid_from}",
        nn="Leiinga kan gå over tidlegast {earliest}, ikkje {valid_from}",
        en="The lead can pass on {earliest} at the earliest, not on {valid_from}",
    ),
    sentence(
        rule.LeadIsLeaving,
        nb="Medlemmet har sagt opp med {effective_on} som siste dag og kan ikke overta ledelsen",
        nn="Medlemmen har sagt opp med {effective_on} som siste dag og kan ikkje ta over leiinga",
        en="The member has given notice for {effective_on} and cannot take over the lead",
    ),
    sentence(
        rule.LeadMustHandOver,
        nb="{member} leder gruppen og kan ikke gå ut {effective_on} før et annet medlem leder fra dagen etter",
        nn="{member} leier gruppa og kan ikkje gå ut {effective_on} før ein annan medlem leier frå dagen etter",
        en="{member} leads the group and cannot leave on {effective_on} until another leads from the day after",
    ),
    sentence(
        membership.OptInDeadlinePassed,
        nb="Tilslutningsfristen {deadline} er ute og kan ikke flyttes",
        nn="Tilslutningsfristen {deadline} er ute og kan ikkje flyttast",
        en="The deadline for joining, {deadline}, has passed and cannot be moved",
    ),
    sentence(
        membership.OptInDeadlineNotAhead,
        nb="Fristen {deadline} ligger ikke etter tidspunktet den settes, {at}",
        nn="Fristen {deadline} ligg ikkje etter tidspunktet han blir sett, {at}",
        en="The deadline {deadline} does not lie ahead of the moment it is set, {at}",
    ),
    sentence(
        membership.AlreadyMember,
        nb="{member} er alt medlem {valid_from}",
        nn="{member} er alt medlem {valid_from}",
        en="{member} is a member already on {valid_from}",
    ),
    sentence(
        membership.NotAMember,
        nb="{member} er ikke medlem av {group} {on}",
        nn="{member} er ikkje medlem av {group} {on}",
        en="{member} is no member of {group} on {on}",
    ),
    sentence(
        membership.NotInvited,
        nb="{member} er ikke invitert, og ingen vedtatt sak tar den opp",
        nn="{member} er ikkje invitert, og inga vedteken sak tek den opp",
        en="{member} has not been invited, and no carried motion admits it",
    ),
    sentence(
        membership.AccessionNotDecided,
        nb="Tilslutningen {joined_on} kommer før medlemmets eget vedtak {decided_on}",
        nn="Tilslutnaden {joined_on} kjem før medlemmen sitt eige vedtak {decided_on}",
        en="The accession on {joined_on} comes before the member's own decision on {decided_on}",
    ),
    sentence(
        membership.CouncilMustDecide,
        nb="Gruppen er {form}: da vedtar kommunestyret selv å bli med, ikke {decided_by}",
        nn="Gruppa er {form}: då vedtek kommunestyret sjølv å bli med, ikkje {decided_by}",
        en="The group is {form}: the council itself then decides to join, not {decided_by}",
    ),
    sentence(
        membership.MembershipBeginsTooEarly,
        nb="Medlemskapet kan begynne tidligst {earliest}, ikke {valid_from}",
        nn="Medlemskapen kan byrje tidlegast {earliest}, ikkje {valid_from}",
        en="The membership can begin on {earliest} at the earliest, not on {valid_from}",
    ),
    sentence(
        membership.MembershipEndsBeforeItBegins,
        nb="Medlemskapet slutter {valid_to}, før det begynner {valid_from}",
        nn="Medlemskapen sluttar {valid_to}, før han byrjar {valid_from}",
        en="The membership ends on {valid_to}, before it begins on {valid_from}",
    ),
    sentence(
        membership.LateAccessionNotAdmitted,
        nb="Fristen var {deadline}; {member} kan bare bli med ved en vedtatt sak som tar den opp",
        nn="Fristen var {deadline}; {member} kan berre bli med ved ei vedteken sak som tek den opp",
        en="The deadline was {deadline}; {member} can join only by a carried motion that admits it",
    ),
    sentence(
        membership.LateAccessionNotAllowed,
        nb="Fristen var {deadline}, og avtalen[ (versjon {version})] lar ikke {member} bli med etterpå",
        nn="Fristen var {deadline}, og avtalen[ (versjon {version})] lèt ikkje {member} bli med etterpå",
        en="The deadline was {deadline}, and the agreement[ (version {version})] does not let {member} join after it",
    ),
    sentence(
        membership.AccessionNotRequested,
        nb="{member} har ingen søknad om å bli med som venter på svar",
        nn="{member} har ingen søknad om å bli med som ventar på svar",
        en="{member} has no request to join that awaits an answer",
    ),
    sentence(
        membership.AccessionAlreadyDeclined,
        nb="{member} har fått nei før, med en annen grunn eller ved en annen sak",
        nn="{member} har fått nei før, med ein annan grunn eller ved ei anna sak",
        en="{member} was declined before, for another reason or by another motion",
    ),
    sentence(
        membership.MembershipAlreadyEnds,
        nb="Medlemskapet til {member} slutter allerede {last_day}",
        nn="Medlemskapen til {member} sluttar alt {last_day}",
        en="The membership of {member} ends on {last_day} already",
    ),
    sentence(
        membership.NoticeTooShort,
        nb="Medlemskapet kan slutte tidligst {earliest}, ikke {effective_on}",
        nn="Medlemskapen kan slutte tidlegast {earliest}, ikkje {effective_on}",
        en="The membership can end on {earliest} at the earliest, not on {effective_on}",
    ),
)
