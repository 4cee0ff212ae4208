"""How the rules of the first stage are told to whoever broke one."""

from application.trails.sentences import sentence
from domain.participation import rejections as rule

REFUSALS = (
    sentence(
        rule.NoSelectionStage,
        nb="I {procurement} ber ingen leverandør om å få delta[: {procedure}]",
        nn="I {procurement} bed ingen leverandør om å få delta[: {procedure}]",
        en="In {procurement} no supplier asks to take part[: {procedure}]",
    ),
    sentence(
        rule.NoRequestDeadline,
        nb="Det er ikke fastsatt noen frist for forespørsler om å delta i {procurement}",
        nn="Det er ikkje fastsett nokon frist for førespurnader om å delta i {procurement}",
        en="No deadline for requests to take part in {procurement} is fixed",
    ),
    sentence(
        rule.ParticipationCalledOff,
        nb="Konkurransen {procurement} er avlyst; ingen kan delta",
        nn="Konkurransen {procurement} er avlyst; ingen kan delta",
        en="The competition {procurement} was called off; nobody takes part",
    ),
    sentence(
        rule.AskedBefore,
        nb="{supplier} ba om å få delta {received_at}",
        nn="{supplier} bad om å få delta {received_at}",
        en="{supplier} asked to take part on {received_at}",
    ),
    sentence(
        rule.SelectedTooEarly,
        nb="Ingen velges ut før fristen for forespørsler er ute {deadline}; dette var {at}",
        nn="Ingen blir valde ut før fristen for førespurnader er ute {deadline}; dette var {at}",
        en="Nobody is selected before the deadline for requests has passed on {deadline}; this was {at}",
    ),
    sentence(
        rule.NeverAsked,
        nb="{suppliers} har ikke bedt om å få delta",
        nn="{suppliers} har ikkje bede om å få delta",
        en="{suppliers} did not ask to take part",
    ),
    sentence(
        rule.ApplicantPassedOver,
        nb="{suppliers} ba om å få delta, og skal enten velges ut eller ikke, med begrunnelse",
        nn="{suppliers} bad om å få delta, og skal anten veljast ut eller ikkje, med grunngjeving",
        en="{suppliers} asked to take part, and is either selected or left out for a reason",
    ),
    sentence(
        rule.LateRequestSelected,
        nb="Forespørselen fra {supplier} kom {received_at}, etter fristen {deadline}, og kan ikke velges ut",
        nn="Førespurnaden frå {supplier} kom {received_at}, etter fristen {deadline}, og kan ikkje veljast ut",
        en="The request of {supplier} came on {received_at}, after the deadline {deadline}, and is not selected",
    ),
    sentence(
        rule.WrongGroundForApplicant,
        nb="{supplier} kan ikke utelates på dette grunnlaget: {ground}",
        nn="{supplier} kan ikkje utelatast på dette grunnlaget: {ground}",
        en="{supplier} is not left out on this ground: {ground}",
    ),
    sentence(
        rule.LimitsNotAnnounced,
        nb="{suppliers} er overtallige bare der antallet var kunngjort",
        nn="{suppliers} er overtalige berre der talet var kunngjort",
        en="{suppliers} are surplus only where the number was announced",
    ),
    sentence(
        rule.TooFewSelected,
        nb="{selected} er valgt ut; så lenge det er flere kvalifiserte, skal det være minst {fewest}",
        nn="{selected} er valde ut; så lenge det er fleire kvalifiserte, skal det vere minst {fewest}",
        en="{selected} are selected; while more are qualified there are at least {fewest}",
    ),
    sentence(
        rule.TooManySelected,
        nb="{selected} er valgt ut; det var kunngjort høyst {most}",
        nn="{selected} er valde ut; det var kunngjort høgst {most}",
        en="{selected} are selected; at most {most} was announced",
    ),
    sentence(
        rule.SelectionRulesUnknown,
        nb="De gjennomgåtte reglene sier ikke hvor mange som skal velges ut {on}",
        nn="Dei gjennomgåtte reglane seier ikkje kor mange som skal veljast ut {on}",
        en="The reviewed rules do not say how many are selected on {on}",
    ),
    sentence(
        rule.SelectionStands,
        nb="Utvelgelsen i {procurement} ble gjort {selected_at}",
        nn="Utveljinga i {procurement} vart gjord {selected_at}",
        en="The selection in {procurement} was made on {selected_at}",
    ),
    sentence(
        rule.NotInSelection,
        nb="Utvelgelsen sier ikke dette om {suppliers}",
        nn="Utveljinga seier ikkje dette om {suppliers}",
        en="The selection does not say so of {suppliers}",
    ),
    sentence(
        rule.InvitedSomeOnly,
        nb="Alle som er valgt ut, innbys samtidig; {missing} mangler",
        nn="Alle som er valde ut, blir bodne inn samstundes; {missing} manglar",
        en="All who were selected are invited at the same moment; missing: {missing}",
    ),
    sentence(
        rule.InvitationStands,
        nb="Innbydelsen i {procurement} ble sendt {invited_at}",
        nn="Innbydinga i {procurement} vart send {invited_at}",
        en="The invitation in {procurement} was sent on {invited_at}",
    ),
    sentence(
        rule.NonSelectionToldBefore,
        nb="{supplier} fikk meldingen {sent_at}",
        nn="{supplier} fekk meldinga {sent_at}",
        en="{supplier} was told on {sent_at}",
    ),
)
