"""FC-08: was the dialogue with the market openly offered, and equal for all?"""

from collections import Counter

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.trails.sentences import phrase
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import DialogueInvitationPublished, DialogueMeetingHeld

TOLERATED = 15
"""Minutes that one supplier's time with the buyers may differ from another's. Practice, not law."""

ASKS = phrase(
    nb="Ble leverandørdialogen tilbudt åpent, og på like vilkår?",
    nn="Vart leverandørdialogen tilboden ope, og på like vilkår?",
    en="Was the dialogue with the market openly offered, and on equal terms?",
)
NO_MEETINGS = phrase(
    nb="Ingen leverandør har hatt møte alene med oppdragsgiverne før konkurransen",
    nn="Ingen leverandør har hatt møte åleine med oppdragsgjevarane før konkurransen",
    en="No supplier met the buyers alone before the competition",
)
NOT_RECORDED = phrase(
    nb="Det første møtet var {held_at}, og det er ikke ført at noen ble innbudt",
    nn="Det første møtet var {held_at}, og det er ikkje ført at nokon vart innbodne",
    en="The first meeting was on {held_at}, and that anybody was invited is not recorded",
)
NOT_INVITED = phrase(
    nb="Det første møtet var {held_at}, og ingen åpen innbydelse var kunngjort før det",
    nn="Det første møtet var {held_at}, og inga open innbyding var kunngjord før det",
    en="The first meeting was on {held_at}, and no open invitation had been published before it",
)
UNEQUAL = phrase(
    nb="{most} fikk {most_minutes} minutter og {least} fikk {least_minutes}",
    nn="{most} fekk {most_minutes} minutt og {least} fekk {least_minutes}",
    en="{most} got {most_minutes} minutes and {least} got {least_minutes}",
)
EQUAL = phrase(
    nb="Alle ble innbudt {published_at}, og {suppliers} leverandører fikk {least_minutes} til {most_minutes} minutter",
    nn="Alle vart innbodne {published_at}, og {suppliers} leverandørar fekk {least_minutes} til {most_minutes} minutt",
    en="All were invited on {published_at}, and {suppliers} suppliers got {least_minutes} to {most_minutes} minutes",
)

SAME = phrase(
    nb="Alle ble innbudt {published_at}, og hver leverandør (antall: {suppliers}) fikk {most_minutes} minutter",
    nn="Alle vart innbodne {published_at}, og kvar leverandør (tal: {suppliers}) fekk {most_minutes} minutt",
    en="All were invited on {published_at}, and each supplier ({suppliers} in all) got {most_minutes} minutes",
)


def judge(case: CaseFile) -> Finding:
    """Hold the meetings against the invitation, and the minutes of each supplier against the others'."""
    meetings = case.all(DialogueMeetingHeld)
    if not meetings:
        return Finding(Verdict.NOT_APPLICABLE, NO_MEETINGS)
    first = min(one.event.held_at for one in meetings)
    published = case.all(DialogueInvitationPublished)
    if not published:
        return Finding(Verdict.UNKNOWN, NOT_RECORDED, {"held_at": first}, positions(meetings))
    invitations = [one for one in published if one.event.to_all and one.event.published_at <= first]
    if not invitations:
        return Finding(Verdict.FAILED, NOT_INVITED, {"held_at": first}, positions(published, meetings))
    minutes: Counter[SupplierId] = Counter()
    for meeting in meetings:
        for supplier in meeting.event.suppliers:
            minutes[supplier] += meeting.event.minutes
    ordered = sorted(minutes, key=lambda supplier: (minutes[supplier], supplier))
    least, most = ordered[0], ordered[-1]
    facts = {"least_minutes": minutes[least], "most_minutes": minutes[most]}
    evidence = positions(invitations, meetings)
    if minutes[most] - minutes[least] > TOLERATED:
        return Finding(Verdict.FAILED, UNEQUAL, {**facts, "least": least, "most": most}, evidence)
    told = {**facts, "published_at": invitations[0].event.published_at, "suppliers": len(minutes)}
    return Finding(Verdict.PASSED, SAME if minutes[least] == minutes[most] else EQUAL, told, evidence)


CHECK = Check(
    id="FC-08",
    asks=ASKS,
    basis=("FOA § 12-1", "LOA § 4"),
    reads=(DialogueInvitationPublished, DialogueMeetingHeld),
    judge=judge,
)
