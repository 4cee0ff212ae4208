"""How the facts of impartiality are told."""

from application.impartiality.refusals import REFUSALS
from application.trails.sentences import sentence, word
from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.impartiality.grounds import (
    CaseCapacity,
    DeciderStanding,
    DisqualificationGround,
    InterestAnswer,
    RecusalAnswer,
)

SENTENCES = (
    sentence(
        ImpartialityDeclared,
        nb="{person} ({capacity}) erklærte for {procurement}: {answer}[, i {suppliers}][; {details}]",
        nn="{person} ({capacity}) erklærte for {procurement}: {answer}[, i {suppliers}][; {details}]",
        en="{person} ({capacity}) declared for {procurement}: {answer}[, in {suppliers}][; {details}]",
    ),
    sentence(
        ImpartialityQuestionRaised,
        nb="{raised_by} spurte om {person} ({capacity}) er inhabil i {procurement}: {ground}[, knyttet til {supplier}]"
        "[; {circumstances}][; {demanded_by} krever at den overordnede avgjør]",
        nn="{raised_by} spurde om {person} ({capacity}) er inhabil i {procurement}: {ground}[, knytt til {supplier}]"
        "[; {circumstances}][; {demanded_by} krev at den overordna avgjer]",
        en="{raised_by} asked whether {person} ({capacity}) is disqualified in {procurement}: {ground}"
        "[, linked to {supplier}][; {circumstances}][; {demanded_by} demands that the superior decide]",
    ),
    sentence(
        RecusalInCaseDecided,
        nb="{decided_by} ({decider_standing}) avgjorde at {person} {answer} i {procurement} ({ground}): {reason}"
        "[; med i avgjørelsen: {took_part}][; ikke forelagt den overordnede: {no_time_to_refer}]",
        nn="{decided_by} ({decider_standing}) avgjorde at {person} {answer} i {procurement} ({ground}): {reason}"
        "[; med i avgjerda: {took_part}][; ikkje lagt fram for den overordna: {no_time_to_refer}]",
        en="{decided_by} ({decider_standing}) decided that {person} {answer} in {procurement} ({ground}): {reason}"
        "[; took part: {took_part}][; not referred to the superior: {no_time_to_refer}]",
    ),
    sentence(
        EvaluatorReplaced,
        nb="{replacement} overtok etter {person} i {procurement}: {reason}",
        nn="{replacement} tok over etter {person} i {procurement}: {reason}",
        en="{replacement} took over from {person} in {procurement}: {reason}",
    ),
    sentence(
        WorkVoided,
        nb="Det {person} hadde gjort i {procurement}, teller ikke lenger: {what}[ (hendelse {positions})]: {reason}",
        nn="Det {person} hadde gjort i {procurement}, tel ikkje lenger: {what}[ (hending {positions})]: {reason}",
        en="What {person} had done in {procurement} counts no more: {what}[ (entry {positions})]: {reason}",
    ),
    *REFUSALS,
)

WORDS = (
    word(InterestAnswer.NONE, nb="ingen interesser i saken", nn="ingen interesser i saka", en="no interests in it"),
    word(InterestAnswer.SOME, nb="har interesser", nn="har interesser", en="has interests"),
    word(RecusalAnswer.OUT, nb="er inhabil", nn="er inhabil", en="is disqualified"),
    word(RecusalAnswer.IN, nb="er habil", nn="er habil", en="is not disqualified"),
    word(DisqualificationGround.PARTY, nb="selv part", nn="sjølv part", en="a party to it"),
    word(
        DisqualificationGround.KIN,
        nb="slekt eller svogerskap med en part",
        nn="slekt eller svogerskap med ein part",
        en="kin of a party",
    ),
    word(
        DisqualificationGround.MARRIAGE_OR_FOSTERING,
        nb="ekteskap, forlovelse eller fosterforhold",
        nn="ekteskap, trulovnad eller fosterforhold",
        en="marriage, engagement or fostering",
    ),
    word(
        DisqualificationGround.GUARDIAN_OR_AGENT,
        nb="verge eller fullmektig for en part",
        nn="verje eller fullmektig for ein part",
        en="guardian or agent of a party",
    ),
    word(
        DisqualificationGround.LEADING_POSITION,
        nb="ledende stilling eller styreverv hos en part",
        nn="leiande stilling eller styreverv hos ein part",
        en="leading position or seat on the board of a party",
    ),
    word(
        DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        nb="andre særegne forhold",
        nn="andre særeigne forhold",
        en="other particular circumstances",
    ),
    word(
        DisqualificationGround.PREPARED_AS_EMPLOYEE,
        nb="har forberedt saken som ansatt",
        nn="har førebudd saka som tilsett",
        en="prepared the case as an employee",
    ),
    word(CaseCapacity.OFFICIAL, nb="ansatt", nn="tilsett", en="official"),
    word(CaseCapacity.BODY_MEMBER, nb="medlem av organet", nn="medlem av organet", en="member of the body"),
    word(CaseCapacity.HIRED, nb="innleid", nn="innleigd", en="hired"),
    word(DeciderStanding.SELF, nb="etter egen vurdering", nn="etter eiga vurdering", en="by own assessment"),
    word(DeciderStanding.SUPERIOR, nb="overordnet", nn="overordna", en="superior"),
    word(DeciderStanding.BODY, nb="for organet", nn="for organet", en="for the body"),
)
