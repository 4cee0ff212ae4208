"""How the refusals of giving, passing on and taking back authority are told."""

from application.trails.sentences import sentence
from domain.mandates import rejections as rule

REFUSALS = (
    sentence(
        rule.MandateInUnknownGroup,
        nb="Gruppen {group} er ikke dannet",
        nn="Gruppa {group} er ikkje skipa",
        en="The group {group} has not been formed",
    ),
    sentence(
        rule.UnknownMandate,
        nb="Fullmakten {mandate} er ikke gitt",
        nn="Fullmakta {mandate} er ikkje gjeven",
        en="No authority {mandate} has been given",
    ),
    sentence(
        rule.MandateReferenceTaken,
        nb="Referansen {mandate} står alt for en annen fullmakt",
        nn="Referansen {mandate} står alt for ei anna fullmakt",
        en="The reference {mandate} already stands for other authority",
    ),
    sentence(
        rule.MandateForAnother,
        nb="Fullmakten {mandate} er ikke gitt i {group}[ på vegne av {member}]",
        nn="Fullmakta {mandate} er ikkje gjeven i {group}[ på vegner av {member}]",
        en="The mandate {mandate} was not given in {group}[ on behalf of {member}]",
    ),
    sentence(
        rule.GrantWithoutBody,
        nb="{person} kan ikke gi fullmakt som person; det gjør et organ, og personen kan delegere det den har fått",
        nn="{person} kan ikkje gje fullmakt som person; det gjer eit organ, og personen kan delegere det han har fått",
        en="{person} cannot give authority as a person; a body does, and the person may pass on what it gave",
    ),
    sentence(
        rule.GrantorCannotBind,
        nb="Et medlem bindes av sine egne organer, og gruppen {group} av egne vedtak[, ikke {member}]",
        nn="Ein medlem blir bunden av sine eigne organ, og gruppa {group} av eigne vedtak[, ikkje {member}]",
        en="A member is bound by its own bodies, and the group {group} by its own motions[, not {member}]",
    ),
    sentence(
        rule.BodyNotEmpowered,
        nb="{body} kan ikke gi fullmakt til {acts} uten at kommunestyret har gitt myndighet til det",
        nn="{body} kan ikkje gje fullmakt til {acts} utan at kommunestyret har gjeve mynde til det",
        en="{body} cannot give authority to {acts} unless the council has empowered it",
    ),
    sentence(
        rule.ActsForAnotherMember,
        nb="Den som handler for {member}, må høre til der eller si at det er på dens vegne, ikke {organisation}",
        nn="Den som handlar for {member}, må høyre til der eller seie at det er på deira vegner, ikkje {organisation}",
        en="Whoever acts for {member} belongs to it or says that it is on its behalf, not {organisation}",
    ),
    sentence(
        rule.GrantorNotMember,
        nb="{member} er ikke medlem av {group} {valid_from}",
        nn="{member} er ikkje medlem av {group} {valid_from}",
        en="{member} is no member of {group} on {valid_from}",
    ),
    sentence(
        rule.GrantWithoutCarriedMotion,
        nb="{group} gir og tar tilbake fullmakt ved et vedtak om fullmakt[; {motion} er ikke det]",
        nn="{group} gjev og tek tilbake fullmakt ved eit vedtak om fullmakt[; {motion} er ikkje det]",
        en="{group} gives and takes back authority by a carried motion on a mandate[; {motion} is not one]",
    ),
    sentence(
        rule.AuthorityToOneself,
        nb="Ingen kan gi seg selv fullmakt ({mandate})",
        nn="Ingen kan gje seg sjølv fullmakt ({mandate})",
        en="Nobody can give themselves authority ({mandate})",
    ),
    sentence(
        rule.AuthorityEndsBeforeItBegins,
        nb="Fullmakten slutter {valid_to}, før den begynner {valid_from}",
        nn="Fullmakta sluttar {valid_to}, før ho byrjar {valid_from}",
        en="The authority ends on {valid_to}, before it begins on {valid_from}",
    ),
    sentence(
        rule.BackdatedAuthority,
        nb="Fullmakten kan ikke gjelde fra {valid_from}; den ble vedtatt {decided_on}",
        nn="Fullmakta kan ikkje gjelde frå {valid_from}; ho vart vedteken {decided_on}",
        en="The authority cannot be valid from {valid_from}; it was decided on {decided_on}",
    ),
    sentence(
        rule.DelegationNotAllowed,
        nb="Fullmakten {mandate} kan ikke delegeres videre",
        nn="Fullmakta {mandate} kan ikkje delegerast vidare",
        en="The mandate {mandate} may not be passed on",
    ),
    sentence(
        rule.NotTheHolder,
        nb="{mandate} er gitt til {holder}; {person} kan ikke delegere den",
        nn="{mandate} er gjeven til {holder}; {person} kan ikkje delegere ho",
        en="{mandate} is held by {holder}; {person} cannot pass it on",
    ),
    sentence(
        rule.NoDecidingBody,
        nb="{holder} har {mandate}; en organisasjon må nevne organet som avgjør, en person ikke",
        nn="{holder} har {mandate}; ein organisasjon må nemne organet som avgjer, ein person ikkje",
        en="{holder} holds {mandate}; an organisation names the body that decides, a person does not",
    ),
    sentence(
        rule.ScopeBeyondParent,
        nb="Ingen kan delegere mer enn de har: {acts}[ i {procurement}][ om {subject}] går ut over {mandate}",
        nn="Ingen kan delegere meir enn dei har: {acts}[ i {procurement}][ om {subject}] går ut over {mandate}",
        en="Nobody passes on more than they hold: {acts}[ in {procurement}][ about {subject}] goes beyond {mandate}",
    ),
    sentence(
        rule.CapBeyondParent,
        nb="{mandate} gjelder opp til {held:money}[; {asked:money} er for mye]",
        nn="{mandate} gjeld opp til {held:money}[; {asked:money} er for mykje]",
        en="{mandate} covers up to {held:money}[; {asked:money} is too much]",
    ),
    sentence(
        rule.PeriodBeyondParent,
        nb="{mandate} gjelder ikke hele tiden fra {valid_from}[ til {valid_to}]",
        nn="{mandate} gjeld ikkje heile tida frå {valid_from}[ til {valid_to}]",
        en="{mandate} is not valid for the whole time from {valid_from}[ to {valid_to}]",
    ),
    sentence(
        rule.ParentAuthorityWithdrawn,
        nb="{mandate} er tatt tilbake fra {withdrawn_on}",
        nn="{mandate} er teken tilbake frå {withdrawn_on}",
        en="{mandate} was taken back from {withdrawn_on}",
    ),
    sentence(
        rule.NotTheGrantor,
        nb="Bare den som ga {mandate}, eller står over i kjeden, kan ta den tilbake, ikke {person} ({organisation})",
        nn="Berre den som gav {mandate}, eller står over i kjeda, kan ta ho tilbake, ikkje {person} ({organisation})",
        en="Only who gave {mandate}, or stands above them, can take it back, not {person} ({organisation})",
    ),
    sentence(
        rule.BackdatedWithdrawal,
        nb="Fullmakten kan ikke tas tilbake fra {withdrawn_on}; det ble avgjort {decided_on}",
        nn="Fullmakta kan ikkje takast tilbake frå {withdrawn_on}; det vart avgjort {decided_on}",
        en="The authority cannot be taken back from {withdrawn_on}; that was decided on {decided_on}",
    ),
    sentence(
        rule.AuthorityHasEnded,
        nb="{mandate} er alt over[: den gjaldt til {valid_to}][: den ble tatt tilbake {withdrawn_on}]",
        nn="{mandate} er alt over[: ho galdt til {valid_to}][: ho vart teken tilbake {withdrawn_on}]",
        en="{mandate} has ended already[: it was valid to {valid_to}][: it was taken back on {withdrawn_on}]",
    ),
)
