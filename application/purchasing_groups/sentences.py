"""How the facts of a purchasing group are told."""

from application.purchasing_groups.refusals import REFUSALS
from application.trails.sentences import Naming, sentence, word
from domain.purchasing_groups.events import (
    AccessionDeclined,
    AccessionRequested,
    AgreementAdopted,
    LeadHandedOver,
    MemberInvited,
    MemberJoined,
    OptInDeadlineFixed,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.values import CooperationForm, DecidingBody, MajorityRule, Matter

NAMINGS = (
    Naming(PurchasingGroupFormed, "group", "name"),
    Naming(MemberInvited, "member", "name"),
    Naming(AccessionRequested, "member", "name"),
    Naming(MemberJoined, "member", "name"),
)

SENTENCES = (
    sentence(
        PurchasingGroupFormed,
        nb="{name} ble dannet {formed_on} som {form}, ledet av {lead}[, ut av læringsnettverket {origin}]: {scope}",
        nn="{name} vart skipa {formed_on} som {form}, leidd av {lead}[, ut av læringsnettverket {origin}]: {scope}",
        en="{name} was formed on {formed_on} as {form}, led by {lead}[, out of the learning network {origin}]: {scope}",
    ),
    sentence(
        AgreementAdopted,
        nb="Samarbeidsavtalen, versjon {version}, gjelder for {group} fra {valid_from}[, vedtatt i {motion}]",
        nn="Samarbeidsavtalen, versjon {version}, gjeld for {group} frå {valid_from}[, vedteken i {motion}]",
        en="Version {version} of the cooperation agreement binds {group} from {valid_from}[, as carried in {motion}]",
    ),
    sentence(
        LeadHandedOver,
        nb="{lead} leder {group} fra {valid_from}, vedtatt i {motion}",
        nn="{lead} leier {group} frå {valid_from}, vedteke i {motion}",
        en="{lead} leads {group} from {valid_from}, as carried in {motion}",
    ),
    sentence(
        OptInDeadlineFixed,
        nb="Fristen for å slutte seg til {group} er {deadline}",
        nn="Fristen for å slutte seg til {group} er {deadline}",
        en="The deadline for joining {group} is {deadline}",
    ),
    sentence(
        MemberInvited,
        nb="{name} ble invitert til {group}[, med svarfrist {answer_by}]",
        nn="{name} vart invitert til {group}[, med svarfrist {answer_by}]",
        en="{name} was invited to {group}[, to answer by {answer_by}]",
    ),
    sentence(
        MemberJoined,
        nb="{name} sluttet seg til {group} fra {valid_from}[ til {valid_to}], vedtatt av {decided_by} {decided_on} "
        "(sak {case_number})[, tatt opp ved {motion}]",
        nn="{name} slutta seg til {group} frå {valid_from}[ til {valid_to}], vedteke av {decided_by} {decided_on} "
        "(sak {case_number})[, teken opp ved {motion}]",
        en="{name} joined {group} from {valid_from}[ to {valid_to}], decided by {decided_by} on {decided_on} "
        "(case {case_number})[, admitted by {motion}]",
    ),
    sentence(
        AccessionRequested,
        nb="{name} ba om å bli med i {group}",
        nn="{name} bad om å bli med i {group}",
        en="{name} asked to join {group}",
    ),
    sentence(
        AccessionDeclined,
        nb="{member} fikk nei til å bli med i {group}: {reason}[ ({motion})]",
        nn="{member} fekk nei til å bli med i {group}: {reason}[ ({motion})]",
        en="{member} was declined membership of {group}: {reason}[ ({motion})]",
    ),
    sentence(
        WithdrawalNotified,
        nb="{member} sa opp medlemskapet i {group}, med {effective_on} som siste dag: {reason}",
        nn="{member} sa opp medlemskapen i {group}, med {effective_on} som siste dag: {reason}",
        en="{member} gave notice to leave {group}, with {effective_on} as its last day: {reason}",
    ),
    *REFUSALS,
)

WORDS = (
    word(CooperationForm.JOINT_PROCUREMENT, nb="felles anskaffelse", nn="felles anskaffing", en="a joint procurement"),
    word(
        CooperationForm.CENTRAL_PURCHASING_BODY,
        nb="innkjøpssentral",
        nn="innkjøpssentral",
        en="a central purchasing body",
    ),
    word(CooperationForm.HOST_MUNICIPALITY, nb="vertskommune", nn="vertskommune", en="a host municipality"),
    word(
        CooperationForm.POLITICAL_COUNCIL,
        nb="interkommunalt politisk råd",
        nn="interkommunalt politisk råd",
        en="an inter-municipal political council",
    ),
    word(
        CooperationForm.TASK_COMMUNITY,
        nb="kommunalt oppgavefellesskap",
        nn="kommunalt oppgåvefellesskap",
        en="a municipal task community",
    ),
    word(
        CooperationForm.CONTRACT,
        nb="avtalebasert samarbeid",
        nn="avtalebasert samarbeid",
        en="a cooperation by contract",
    ),
    word(DecidingBody.COUNCIL, nb="kommunestyret", nn="kommunestyret", en="the municipal council"),
    word(DecidingBody.EXECUTIVE_COMMITTEE, nb="formannskapet", nn="formannskapet", en="the executive committee"),
    word(DecidingBody.CHIEF_EXECUTIVE, nb="kommunedirektøren", nn="kommunedirektøren", en="the chief executive"),
    word(MajorityRule.SIMPLE, nb="alminnelig flertall", nn="alminneleg fleirtal", en="simple majority"),
    word(MajorityRule.ABSOLUTE, nb="absolutt flertall", nn="absolutt fleirtal", en="absolute majority"),
    word(MajorityRule.TWO_THIRDS, nb="to tredels flertall", nn="to tredels fleirtal", en="two-thirds majority"),
    word(MajorityRule.UNANIMOUS, nb="enstemmighet", nn="einstemme", en="unanimity"),
    word(Matter.ORDINARY, nb="alminnelig sak", nn="vanleg sak", en="ordinary matter"),
    word(Matter.COST_KEY, nb="fordelingsnøkkel", nn="fordelingsnøkkel", en="cost key"),
    word(Matter.ACCESSION, nb="tilslutning", nn="tilslutnad", en="accession"),
    word(Matter.BUDGET, nb="budsjett", nn="budsjett", en="budget"),
    word(Matter.MANDATE, nb="fullmakt", nn="fullmakt", en="mandate"),
    word(Matter.ANNOUNCEMENT, nb="kunngjøring", nn="kunngjering", en="announcement"),
    word(Matter.AWARD, nb="tildeling", nn="tildeling", en="award"),
    word(Matter.CANCELLATION, nb="avlysning", nn="avlysing", en="cancellation"),
    word(Matter.AGREEMENT, nb="samarbeidsavtale", nn="samarbeidsavtale", en="cooperation agreement"),
)
