"""Who declared what, about whom it was asked, and who stays out."""

from datetime import date

import pytest

from application.impartiality.questions import IMPARTIALITY, ImpartialityView, PersonInCase
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import EVERYTHING, Clearance
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.guarded import Withheld
from domain.kernel.identifiers import ProcurementId
from tests.support.hosts import MemoryHost
from tests.support.submitting import ELVNES, submission

ALARMS = ProcurementId("alarms")
BOREAL = "314921003"
SIBLING = "A sibling sells for the supplier."


def act(ledger: Ledger, command: str, actor: str, hour: int, **content: object) -> None:
    by = {"person": actor, "role": "evaluator", "organisation": ELVNES}
    ledger.record(submission(command, procurement=ALARMS, at=f"2026-09-01T{hour:02}:00:00+02:00", by=by, **content))


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    opened = {"title": "Safety alarms", "subject": "Alarms", "buyers": [ELVNES], "lead": ELVNES}
    act(made, "open-procurement", "p-anna", 8, **opened)
    declared = {"capacity": "official", "has_interests": False}
    act(made, "declare-impartiality", "p-anna", 9, person="p-anna", **declared)
    act(made, "declare-impartiality", "p-dag", 9, person="p-dag", reports_to="p-leader", **declared)
    asked = {"capacity": "official", "ground": "particular-circumstances", "supplier": BOREAL, "circumstances": SIBLING}
    act(made, "raise-impartiality-question", "p-anna", 10, person="p-dag", **asked)
    return made


def recuse(ledger: Ledger) -> None:
    decided = {"recused": True, "decided_by": "p-leader", "decider_standing": "superior", "reason": "Too close."}
    ground = {"ground": "particular-circumstances"}
    act(ledger, "decide-recusal-in-case", "p-leader", 11, person="p-dag", **decided, **ground)


def impartiality(ledger: Ledger, clearance: Clearance | None = None) -> ImpartialityView:
    found = ledger.ask(IMPARTIALITY, ALARMS, NoParameters(), Moment(date(2026, 9, 2), clearance=clearance))
    assert found is not None
    return found.view


def dag(ledger: Ledger, clearance: Clearance | None = None) -> PersonInCase:
    return next(one for one in impartiality(ledger, clearance).people if one.person == "p-dag")


def test_everybody_who_declared_or_was_asked_about_is_told_of(ledger: Ledger) -> None:
    view = impartiality(ledger)
    assert [one.person for one in view.people] == ["p-anna", "p-dag"]
    anna = view.people[0]
    assert anna.declaration is not None
    assert (anna.declaration.has_interests, anna.questions, anna.recused) == (False, (), False)


def test_a_question_is_undecided_until_it_is_decided(ledger: Ledger) -> None:
    assert [one.decided for one in dag(ledger).questions] == [False]
    recuse(ledger)
    person = dag(ledger)
    assert ([one.decided for one in person.questions], person.recused) == ([True], True)
    (decision,) = person.decisions
    assert (decision.decided_by, decision.standing, decision.provision) == ("p-leader", "superior", "FVL § 6(2)")


def test_circumstances_are_shown_only_to_who_may_see_them(ledger: Ledger) -> None:
    assert isinstance(dag(ledger).questions[0].circumstances, Withheld)
    assert dag(ledger, EVERYTHING).questions[0].circumstances == SIBLING


def test_replacement_and_voided_work_are_told(ledger: Ledger) -> None:
    recuse(ledger)
    act(ledger, "replace-evaluator", "p-leader", 12, person="p-dag", replacement="p-eva", reason="Stays out.")
    void = {"what": "Preliminary assessment", "positions": [3], "reason": "Done while disqualified."}
    act(ledger, "void-work", "p-leader", 12, person="p-dag", **void)
    person = dag(ledger)
    assert person.replaced_by == "p-eva"
    assert [(one.what, one.positions) for one in person.voided] == [("Preliminary assessment", (3,))]


def test_after_the_recusal_the_ledger_takes_no_more_from_the_person(ledger: Ledger) -> None:
    recuse(ledger)
    with pytest.raises(ActorIsRecused):
        act(ledger, "adopt-dialogue-rules", "p-dag", 13, rules=["Equal time."])


def test_nothing_is_known_of_another_procurement(ledger: Ledger) -> None:
    assert ledger.ask(IMPARTIALITY, ProcurementId("other"), NoParameters(), Moment(date(2026, 1, 1))) is None
