"""How a counted period came about, step by step in words, for any slice that shows a day it was given."""

from collections.abc import Iterable, Mapping

from application.trails.sentences import Phrase, phrase
from application.trails.telling import Teller
from domain.rule_sets.values import Calculation, Step, StepKind

_PHRASES: Mapping[StepKind, Phrase] = {
    StepKind.EVENT_DAY_NOT_COUNTED: phrase(
        nb="Dagen det skjer, {day}, regnes ikke med",
        nn="Dagen det skjer, {day}, blir ikkje rekna med",
        en="The day it happens, {day}, is not counted",
    ),
    StepKind.COUNTED_TO: phrase(
        nb="{counted} dager fører til {day} ({detail})",
        nn="{counted} dagar fører til {day} ({detail})",
        en="{counted} days lead to {day} ({detail})",
    ),
    StepKind.NOT_A_WORKING_DAY: phrase(
        nb="{day} er {detail}; fristen flyttes til neste virkedag",
        nn="{day} er {detail}; fristen blir flytt til neste vyrkedag",
        en="{day} is {detail}; the period moves to the next working day",
    ),
    StepKind.TWO_WORKING_DAYS_NEEDED: phrase(
        nb="En frist på to dager eller mer skal ha minst to virkedager; det fører til {day}",
        nn="Ein frist på to dagar eller meir skal ha minst to vyrkedagar; det fører til {day}",
        en="A period of two days or more holds at least two working days; that leads to {day}",
    ),
    StepKind.ENDS_ON: phrase(
        nb="Dagen er {day} ({detail})",
        nn="Dagen er {day} ({detail})",
        en="The day is {day} ({detail})",
    ),
}


def explained(steps: Calculation | Iterable[Step], teller: Teller) -> tuple[str, ...]:
    """One sentence for each step, in the teller's language (forskrift 1992-12-04-910 article 3)."""
    taken = steps.steps if isinstance(steps, Calculation) else steps
    return tuple(teller.put(_PHRASES[step.kind], step.model_dump()) for step in taken)
