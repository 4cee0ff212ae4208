"""After a recusal every act of that person in the case is refused, in whatever slice: the pattern, and its proof."""

import pytest

from domain.impartiality.rejections import ActorIsRecused, SuperiorIsRecused
from domain.impartiality.values import Standing, standing_facts
from domain.kernel.events import Event
from domain.kernel.identifiers import ContactId, DisclosureId, DocumentId, PersonId, ProcurementId
from domain.market_dialogue.boundary import DialogueCommand
from domain.market_dialogue.commands import (
    AdoptDialogueRules,
    CloseMarketDialogue,
    DiscloseInformation,
    EqualiseInformation,
    HoldDialogueConference,
    HoldDialogueMeeting,
    OpenMarketDialogue,
    PublishDialogueInvitation,
    ReceiveSupplierInput,
    TakeLevellingMeasure,
)
from domain.market_dialogue.decider import DECIDER as DIALOGUE
from domain.market_dialogue.values import LevellingMeasure, MeetingMode
from domain.suppliers.commands import LogContact
from domain.suppliers.decider import DECIDER as SUPPLIERS
from domain.suppliers.events import SupplierRegistered
from domain.suppliers.values import ContactChannel, ContactDirection
from tests.domain.impartiality.scene import (
    ALARMS,
    ANNA,
    BOREAL,
    DAG,
    DECIDED_ON,
    LATER,
    LEADER,
    OPENED,
    OTHER,
    asked,
    at,
    by,
    decided,
    declared,
)
from tests.support.specification import Specification

BY_DAG = {"at": at(LATER), "by": by(DAG), "procurement": ALARMS}
IN_THE_DIALOGUE: tuple[DialogueCommand, ...] = (
    AdoptDialogueRules.model_validate({**BY_DAG, "rules": ("Equal time.",)}),
    OpenMarketDialogue.model_validate({**BY_DAG, "purpose": "Learn."}),
    PublishDialogueInvitation.model_validate({**BY_DAG, "where": "Doffin", "to_all": True}),
    HoldDialogueConference.model_validate({**BY_DAG, "suppliers": (BOREAL,), "minutes": 9, "mode": MeetingMode.VIDEO}),
    HoldDialogueMeeting.model_validate(
        {
            **BY_DAG,
            "suppliers": (BOREAL,),
            "minutes": 9,
            "mode": MeetingMode.VIDEO,
            "held_by": (ANNA,),
            "minutes_document": DocumentId("minutes"),
        }
    ),
    ReceiveSupplierInput.model_validate({**BY_DAG, "supplier": BOREAL, "about": "Keys", "advised": False}),
    DiscloseInformation.model_validate(
        {
            **BY_DAG,
            "disclosure": DisclosureId("draft"),
            "to": (BOREAL,),
            "what": "A draft",
            "channel": ContactChannel.EMAIL,
            "disclosed_by": ANNA,
        }
    ),
    EqualiseInformation.model_validate({**BY_DAG, "disclosures": (DisclosureId("draft"),), "where": "Doffin"}),
    TakeLevellingMeasure.model_validate({**BY_DAG, "measure": LevellingMeasure.OTHER, "reason": "Fair"}),
    CloseMarketDialogue.model_validate(BY_DAG),
)


def standing_after(*facts: Event) -> Standing:
    standing = Standing()
    for fact in facts:
        standing = standing.after(fact)
    return standing


@pytest.mark.parametrize("command", IN_THE_DIALOGUE, ids=lambda command: type(command).__name__)
def test_the_recused_do_nothing_in_the_dialogue(command: DialogueCommand) -> None:
    rejection = Specification(DIALOGUE).given(decided()).when(command).then_rejected(ActorIsRecused)
    assert rejection == ActorIsRecused(DAG, ALARMS, decided().ground, at(DECIDED_ON))


def test_every_command_of_the_dialogue_is_among_them() -> None:
    assert {type(command) for command in IN_THE_DIALOGUE} == set(DIALOGUE.commands)


def test_the_recused_log_no_contact_in_the_procurement_but_in_others() -> None:
    registered = SupplierRegistered(supplier=BOREAL, name="Boreal Care", country="no")
    command = LogContact(
        at=at(LATER),
        by=by(DAG),
        procurement=ALARMS,
        contact=ContactId("call"),
        supplier=BOREAL,
        channel=ContactChannel.TELEPHONE,
        direction=ContactDirection.FROM_SUPPLIER,
        person=ANNA,
        about="Keys",
        purely_practical=True,
        minuted=False,
    )
    history = Specification(SUPPLIERS).given(registered, OPENED, decided())
    assert history.when(command).then_rejected(ActorIsRecused).person == DAG
    elsewhere = command.model_copy(update={"procurement": None})
    assert Specification(SUPPLIERS).given(registered).when(elsewhere).facts()


def test_who_is_not_recused_acts_and_decides() -> None:
    standing = standing_after(declared(), asked(), decided(recused=False), decided(ANNA))
    standing.must_be_free_to_act(DAG)
    standing.must_be_free_to_decide(DAG)


def test_the_latest_decision_about_a_person_counts() -> None:
    with pytest.raises(ActorIsRecused):
        standing_after(decided(recused=False), decided()).must_be_free_to_act(DAG)
    standing_after(decided(), decided(recused=False)).must_be_free_to_act(DAG)


def test_who_reports_to_the_recused_works_on_the_case_but_decides_nothing() -> None:
    standing = standing_after(declared(ANNA, reports_to=DAG), decided())
    standing.must_be_free_to_act(ANNA)
    with pytest.raises(SuperiorIsRecused):
        standing.must_be_free_to_decide(ANNA)
    with pytest.raises(ActorIsRecused):
        standing.must_be_free_to_decide(DAG)


def test_who_reports_to_another_by_a_later_declaration_decides_again() -> None:
    below = (declared(ANNA, reports_to=DAG), decided())
    standing_after(*below, declared(ANNA)).must_be_free_to_decide(ANNA)
    standing_after(*below, declared(ANNA, reports_to=LEADER)).must_be_free_to_decide(ANNA)


@pytest.mark.parametrize(("person", "day"), [(DAG, DECIDED_ON - 1), (ANNA, LATER)])
def test_somebody_named_in_a_fact_had_to_be_free_only_from_the_recusal_on(person: PersonId, day: int) -> None:
    standing_after(decided()).must_have_been_free(person, at(day))


@pytest.mark.parametrize("day", [DECIDED_ON, LATER])
def test_somebody_named_in_a_fact_is_refused_from_the_recusal_on(day: int) -> None:
    with pytest.raises(ActorIsRecused):
        standing_after(decided()).must_have_been_free(DAG, at(day))


@pytest.mark.parametrize("fact", [decided(), decided(ANNA), declared(), declared(ANNA)])
def test_the_facts_of_standing_are_those_of_everybody_in_the_procurement_and_of_no_other(fact: Event) -> None:
    assert standing_facts(ALARMS).covers(fact)
    assert not standing_facts(OTHER).covers(fact)
    assert not standing_facts(ProcurementId("alarms")).covers(asked())
