"""How the facts and refusals of who speaks for a member and who holds which role are told."""

from application.trails.sentences import Naming, sentence, word
from domain.representatives import rejections as rule
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import Capacity, GroupRole

NAMINGS = (
    Naming(RepresentativeAppointed, "person", "name"),
    Naming(RoleAssigned, "person", "name"),
)

_FACTS = (
    sentence(
        RepresentativeAppointed,
        nb="{member} oppnevnte {person} som {capacity} i {group} fra {valid_from}[ til {valid_to}]",
        nn="{member} nemnde opp {person} som {capacity} i {group} frå {valid_from}[ til {valid_to}]",
        en="{member} appointed {person} as {capacity} in {group} from {valid_from}[ to {valid_to}]",
    ),
    sentence(
        RepresentativeRelieved,
        nb="{person} ble løst fra å representere {member} i {group}, med {relieved_on} som siste dag",
        nn="{person} vart løyst frå å representere {member} i {group}, med {relieved_on} som siste dag",
        en="{person} was relieved of representing {member} in {group}, with {relieved_on} as the last day",
    ),
    sentence(
        RoleAssigned,
        nb="{person} fra {member} er {role} i {group} fra {valid_from}[ til {valid_to}]",
        nn="{person} frå {member} er {role} i {group} frå {valid_from}[ til {valid_to}]",
        en="{person} from {member} is {role} in {group} from {valid_from}[ to {valid_to}]",
    ),
    sentence(
        RoleEnded,
        nb="{person} sluttet som {role} i {group}, med {ended_on} som siste dag",
        nn="{person} slutta som {role} i {group}, med {ended_on} som siste dag",
        en="{person} ended as {role} in {group}, with {ended_on} as the last day",
    ),
)

_REFUSALS = (
    sentence(
        rule.OrganisationOutsideGroup,
        nb="{member} er verken leder, medlem eller invitert i {group} og har ingen personer der",
        nn="{member} er verken leiar, medlem eller invitert i {group} og har ingen personar der",
        en="{member} is neither lead, member nor invited in {group}, and has no people there",
    ),
    sentence(
        rule.MembershipOver,
        nb="Medlemskapet til {member} slutter {last_day}, før {valid_from}",
        nn="Medlemskapen til {member} sluttar {last_day}, før {valid_from}",
        en="The membership of {member} ends on {last_day}, before {valid_from}",
    ),
    sentence(
        rule.TermEndsBeforeItBegins,
        nb="Perioden slutter {valid_to}, før den begynner {valid_from}",
        nn="Perioden sluttar {valid_to}, før han byrjar {valid_from}",
        en="The period ends on {valid_to}, before it begins on {valid_from}",
    ),
    sentence(
        rule.AlreadyAppointed,
        nb="{person} er alt {capacity} {valid_from}",
        nn="{person} er alt {capacity} {valid_from}",
        en="{person} is {capacity} already on {valid_from}",
    ),
    sentence(
        rule.SeatTaken,
        nb="{member} er alt representert av {held_by} {valid_from}",
        nn="{member} er alt representert av {held_by} {valid_from}",
        en="{member} is already represented by {held_by} on {valid_from}",
    ),
    sentence(
        rule.RepresentsAnotherMember,
        nb="{person} representerer alt {member} {valid_from}",
        nn="{person} representerer alt {member} {valid_from}",
        en="{person} represents {member} already on {valid_from}",
    ),
    sentence(
        rule.NotAppointed,
        nb="{person} representerer ikke {member} {on}",
        nn="{person} representerer ikkje {member} {on}",
        en="{person} does not represent {member} on {on}",
    ),
    sentence(
        rule.AlreadyRelieved,
        nb="{person} ble løst fra vervet før, med {relieved_on} som siste dag",
        nn="{person} vart løyst frå vervet før, med {relieved_on} som siste dag",
        en="{person} was relieved before, with {relieved_on} as the last day",
    ),
    sentence(
        rule.RoleAlreadyHeld,
        nb="{person} er alt {role} {valid_from}",
        nn="{person} er alt {role} {valid_from}",
        en="{person} is {role} already on {valid_from}",
    ),
    sentence(
        rule.ChairTaken,
        nb="{held_by} er møteleder {valid_from}; gruppen har én om gangen",
        nn="{held_by} er møteleiar {valid_from}; gruppa har éin om gongen",
        en="{held_by} is chair on {valid_from}; the group has one at a time",
    ),
    sentence(
        rule.RoleNotHeld,
        nb="{person} er ikke {role} {on}",
        nn="{person} er ikkje {role} {on}",
        en="{person} is not {role} on {on}",
    ),
    sentence(
        rule.RoleAlreadyEnded,
        nb="{person} sluttet som {role} før, {ended_on}",
        nn="{person} slutta som {role} før, {ended_on}",
        en="{person} ended as {role} before, on {ended_on}",
    ),
)

SENTENCES = (*_FACTS, *_REFUSALS)

WORDS = (
    word(Capacity.REPRESENTATIVE, nb="representant", nn="representant", en="representative"),
    word(Capacity.DEPUTY, nb="vararepresentant", nn="vararepresentant", en="deputy"),
    word(GroupRole.CHAIR, nb="møteleder", nn="møteleiar", en="chair"),
    word(GroupRole.LEAD_PURCHASER, nb="ledende innkjøper", nn="leiande innkjøpar", en="lead purchaser"),
    word(GroupRole.SECRETARY, nb="sekretær", nn="sekretær", en="secretary"),
    word(GroupRole.WORKING_GROUP_EXPERT, nb="fagperson i arbeidsgruppen", nn="fagperson i arbeidsgruppa", en="expert"),
    word(GroupRole.EVALUATOR, nb="evaluator", nn="evaluator", en="evaluator"),
    word(GroupRole.LEGAL, nb="jurist", nn="jurist", en="legal adviser"),
    word(GroupRole.CONTROLLER, nb="controller", nn="controller", en="controller"),
    word(GroupRole.ARCHIVIST, nb="arkivar", nn="arkivar", en="archivist"),
    word(GroupRole.AUDITOR, nb="revisor", nn="revisor", en="auditor"),
    word(GroupRole.OBSERVER, nb="observatør", nn="observatør", en="observer"),
)
