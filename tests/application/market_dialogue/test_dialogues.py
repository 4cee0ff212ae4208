"""How the dialogue was held, who was met how long, and whether everybody has been told the same."""

from datetime import date

import pytest

from application.ledgers.ledger import Ledger
from application.market_dialogue.questions import DIALOGUES, DialogueStage, DialogueView
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import NOW, Until
from application.suppliers.questions import SUPPLIERS
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.kernel.identifiers import ProcurementId
from domain.kernel.organisations import SupplierId
from tests.support.hosts import MemoryHost
from tests.support.submitting import ELVNES, submission

ALARMS = ProcurementId("alarms")
ALFA, BOREAL = "314920007", "314921003"
AT = {day: f"2026-{day}T10:00:00+01:00" for day in ("01-10", "02-02", "02-03", "03-04", "03-05", "03-13", "03-16")}


def act(ledger: Ledger, command: str, on: str, **content: object) -> int:
    """Record a command about the alarms; the ledger's last position then."""
    return ledger.record(submission(command, procurement=ALARMS, at=AT[on], **content)).positions[-1]


def meet(ledger: Ledger, supplier: str, minutes: int, on: str = "03-04") -> None:
    content = {"minutes": minutes, "mode": "video", "held_by": ["p-anna"], "minutes_document": f"minutes-{supplier}"}
    act(ledger, "hold-dialogue-meeting", on, suppliers=[supplier], **content)


@pytest.fixture
def ledger() -> Ledger:
    made = MemoryHost().create("namdal")
    opened = {"title": "Safety alarms", "subject": "Alarms", "buyers": [ELVNES], "lead": ELVNES}
    act(made, "open-procurement", "01-10", **opened)
    made.record(submission("register-supplier", supplier=BOREAL, name="Boreal Care"))
    act(made, "adopt-dialogue-rules", "01-10", rules=["Equal time."], minutes_each=45)
    act(made, "open-market-dialogue", "02-02", purpose="See what there is.")
    act(made, "publish-dialogue-invitation", "02-03", where="Doffin", to_all=True)
    return made


def dialogue(ledger: Ledger, on: date = date(2026, 3, 9), until: Until = NOW) -> DialogueView:
    found = ledger.ask(DIALOGUES, ALARMS, NoParameters(), Moment(on, until))
    assert found is not None
    return found.view


def tell_boreal(ledger: Ledger) -> int:
    told = {"disclosure": "draft", "to": [BOREAL], "what": "A draft", "channel": "meeting", "disclosed_by": "p-dag"}
    return act(ledger, "disclose-information", "03-05", **told)


def test_the_dialogue_is_told_from_its_rules_to_its_end(ledger: Ledger) -> None:
    view = dialogue(ledger)
    assert (view.stage, view.rules and view.rules.version, len(view.invitations)) == (DialogueStage.OPEN, 1, 1)
    act(ledger, "close-market-dialogue", "03-16")
    assert dialogue(ledger).stage is DialogueStage.CLOSED


def test_before_it_was_opened_it_was_not(ledger: Ledger) -> None:
    assert dialogue(ledger, until=Until(position=3)).stage is DialogueStage.NOT_OPENED


def test_the_time_of_each_supplier_is_held_against_the_rules(ledger: Ledger) -> None:
    meet(ledger, ALFA, 45)
    meet(ledger, BOREAL, 40)
    meet(ledger, BOREAL, 20, on="03-05")
    alfa, boreal = dialogue(ledger).suppliers
    assert (alfa.minutes, alfa.meetings, alfa.differs_by) == (45, 1, 0)
    assert (boreal.minutes, boreal.meetings, boreal.differs_by) == (60, 2, 15)


def test_without_a_rule_the_least_time_is_the_measure(ledger: Ledger) -> None:
    act(ledger, "adopt-dialogue-rules", "02-03", rules=["Equal time."])
    meet(ledger, ALFA, 30)
    meet(ledger, BOREAL, 45)
    assert [one.differs_by for one in dialogue(ledger).suppliers] == [0, 15]


def test_who_came_who_advised_and_whose_start_was_levelled_is_told(ledger: Ledger) -> None:
    act(ledger, "hold-dialogue-conference", "03-04", suppliers=[ALFA, BOREAL], minutes=90, mode="mixed")
    act(ledger, "receive-supplier-input", "03-05", supplier=ALFA, about="Keys", advised=True)
    act(ledger, "take-levelling-measure", "03-13", supplier=ALFA, measure="longer-deadline", reason="Fair")
    act(ledger, "take-levelling-measure", "03-13", measure="other", reason="Fair")
    view = dialogue(ledger)
    alfa, boreal = view.suppliers
    assert (alfa.at_conference, alfa.inputs, alfa.advised, alfa.levelled) == (True, 1, True, True)
    assert (boreal.at_conference, boreal.inputs, boreal.advised, boreal.levelled) == (True, 0, False, False)
    assert (len(view.inputs), len(view.measures), len(view.conferences)) == (1, 2, 1)


def test_what_is_not_told_to_all_is_visible_until_it_is(ledger: Ledger) -> None:
    position = tell_boreal(ledger)
    view = dialogue(ledger)
    assert (view.not_equalised, view.disclosures[0].days_ahead) == (("draft",), 4)
    act(ledger, "equalise-information", "03-13", disclosures=["draft"], where="Doffin")
    view = dialogue(ledger)
    assert (view.not_equalised, view.disclosures[0].days_ahead) == ((), 8)
    assert dialogue(ledger, until=Until(position=position)).not_equalised == ("draft",)


def test_the_matrix_and_the_supplier_s_history_tell_the_same_under_its_name(ledger: Ledger) -> None:
    position = tell_boreal(ledger)
    act(ledger, "equalise-information", "03-13", disclosures=["draft"], where="Doffin")
    moment = Moment(date(2026, 3, 20))
    matrix = ledger.ask(TREATMENT, ALARMS, TreatmentAsked(), moment)
    assert matrix is not None
    assert matrix.view.says[0].en == "Boreal Care knew 8 days before the others: A draft"
    before = ledger.ask(TREATMENT, ALARMS, TreatmentAsked(), Moment(date(2026, 3, 6), Until(position=position)))
    assert before is not None
    assert before.view.untold == (1,)
    supplier = ledger.ask(SUPPLIERS, SupplierId(BOREAL), NoParameters(), moment)
    assert supplier is not None
    assert (supplier.view.name, supplier.view.disclosures[0].equalised_at is not None) == ("Boreal Care", True)
    assert len(supplier.view.history) == 2


def test_nothing_is_known_of_another_procurement(ledger: Ledger) -> None:
    assert ledger.ask(DIALOGUES, ProcurementId("other"), NoParameters(), Moment(date(2026, 1, 1))) is None
