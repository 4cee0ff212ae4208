"""How the refusals of impartiality are told."""

from application.trails.sentences import sentence
from domain.impartiality import rejections as rule

REFUSALS = (
    sentence(
        rule.ActorIsRecused,
        nb="{person} er inhabil i {procurement} siden {decided_at} ({ground}) og gjør ikke noe mer i saken",
        nn="{person} er inhabil i {procurement} sidan {decided_at} ({ground}) og gjer ikkje noko meir i saka",
        en="{person} has been disqualified in {procurement} since {decided_at} ({ground}) and does nothing more in it",
    ),
    sentence(
        rule.SuperiorIsRecused,
        nb="{person} er direkte underordnet {superior}, som er inhabil i {procurement}, og avgjør ikke noe der",
        nn="{person} er direkte underordna {superior}, som er inhabil i {procurement}, og avgjer ikkje noko der",
        en="{person} reports directly to {superior}, who is disqualified in {procurement}, and decides nothing there",
    ),
    sentence(
        rule.ImpartialityInUnknownProcurement,
        nb="Anskaffelsen {procurement} er ikke kjent",
        nn="Anskaffinga {procurement} er ikkje kjend",
        en="The procurement {procurement} is not known",
    ),
    sentence(
        rule.DeclaredByAnother,
        nb="{person} erklærer selv; {declared_by} kan ikke gjøre det",
        nn="{person} erklærer sjølv; {declared_by} kan ikkje gjere det",
        en="{person} declares in person; {declared_by} cannot",
    ),
    sentence(
        rule.InterestsUnexplained,
        nb="Den som har interesser, sier hvilke, og den som ikke har, nevner ingen ({person})",
        nn="Den som har interesser, seier kva for nokre, og den som ikkje har, nemner ingen ({person})",
        en="Who has interests says which, and who has none names none ({person})",
    ),
    sentence(
        rule.NoQuestionToDecide,
        nb="Det er ikke noe uavgjort spørsmål om {person} i {procurement}",
        nn="Det er ikkje noko uavgjort spørsmål om {person} i {procurement}",
        en="No question about {person} is undecided in {procurement}",
    ),
    sentence(
        rule.SuperiorDemanded,
        nb="Spørsmålet om {person} i {procurement} skal den overordnede avgjøre, så langt det er tid til det",
        nn="Spørsmålet om {person} i {procurement} skal den overordna avgjere, så langt det er tid til det",
        en="The question about {person} in {procurement} is for the superior, as far as there is time for it",
    ),
    sentence(
        rule.StandingContradicted,
        nb="{decided_by} kan ikke avgjøre spørsmålet om {person} ({standing})",
        nn="{decided_by} kan ikkje avgjere spørsmålet om {person} ({standing})",
        en="{decided_by} cannot decide the question about {person} ({standing})",
    ),
    sentence(
        rule.NotTheDeclaredSuperior,
        nb="{superior} er overordnet for {person} og avgjør spørsmålet, ikke {decided_by}",
        nn="{superior} er overordna for {person} og avgjer spørsmålet, ikkje {decided_by}",
        en="{superior} is the superior of {person} and decides the question, not {decided_by}",
    ),
    sentence(
        rule.BodyDecides,
        nb="{person} er medlem av organet, og organet avgjør selv, ikke slik: {standing}",
        nn="{person} er medlem av organet, og organet avgjer sjølv, ikkje slik: {standing}",
        en="{person} is a member of the body, which itself decides, not like this: {standing}",
    ),
    sentence(
        rule.NotInTheBody,
        nb="{person} er ikke medlem av organet; den overordnede eller personen selv avgjør",
        nn="{person} er ikkje medlem av organet; den overordna eller personen sjølv avgjer",
        en="{person} is no member of the body; the superior or the person decides",
    ),
    sentence(
        rule.TookPartInOwnRecusal,
        nb="Organet avgjør spørsmålet om {person} uten {took_part}",
        nn="Organet avgjer spørsmålet om {person} utan {took_part}",
        en="The body decides the question about {person} without {took_part}",
    ),
    sentence(
        rule.NotRecusedInCase,
        nb="{person} er ikke inhabil i {procurement}",
        nn="{person} er ikkje inhabil i {procurement}",
        en="{person} is not disqualified in {procurement}",
    ),
    sentence(
        rule.ReplacedByRecused,
        nb="{replacement} er selv inhabil i {procurement} og kan ikke overta",
        nn="{replacement} er sjølv inhabil i {procurement} og kan ikkje ta over",
        en="{replacement} is disqualified in {procurement} too and cannot take over",
    ),
    sentence(
        rule.AlreadyReplaced,
        nb="{replacement} har alt overtatt etter {person}",
        nn="{replacement} har alt teke over etter {person}",
        en="{replacement} has already taken over from {person}",
    ),
    sentence(
        rule.DecidedBeforeAsked,
        nb="Spørsmålet om {person} ble stilt {asked_at} og kan ikke avgjøres {decided_at}",
        nn="Spørsmålet om {person} vart stilt {asked_at} og kan ikkje avgjerast {decided_at}",
        en="The question about {person} was asked on {asked_at} and cannot be decided on {decided_at}",
    ),
)
