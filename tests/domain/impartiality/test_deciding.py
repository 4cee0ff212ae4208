"""Whether a person stays out is decided once it was asked, by the right one (FVL §§ 6, 8)."""

import pytest

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import CaseCapacity, DeciderStanding
from domain.impartiality.rejections import (
    ActorIsRecused,
    BodyDecides,
    DecidedBeforeAsked,
    NoQuestionToDecide,
    NotInTheBody,
    NotTheDeclaredSuperior,
    StandingContradicted,
    SuperiorDemanded,
    SuperiorIsRecused,
    TookPartInOwnRecusal,
)
from domain.kernel.identifiers import PersonId
from tests.domain.impartiality.scene import (
    ALARMS,
    ANNA,
    ASKED_ON,
    BEGINNING,
    BOREAL,
    CHAIR,
    DAG,
    DECIDED_ON,
    EVA,
    LATER,
    LEADER,
    asked,
    at,
    decided,
    deciding,
    declared,
)
from tests.domain.purchasing_groups.known import anew

MEMBER = asked(capacity=CaseCapacity.BODY_MEMBER)
BY_SELF = decided(decided_by=DAG, standing=DeciderStanding.SELF)
BY_BODY = decided(decided_by=CHAIR, standing=DeciderStanding.BODY, took_part=(ANNA, CHAIR))

question = BEGINNING.given(asked())


@pytest.mark.parametrize("recused", [True, False])
def test_the_superior_decides_a_question(recused: bool) -> None:  # noqa: FBT001  a parameter of the test
    question.when(deciding(decided(recused=recused))).then(decided(recused=recused))


def test_a_person_judges_alone_when_no_party_has_demanded_more() -> None:
    question.when(deciding(BY_SELF)).then(BY_SELF)


def test_declared_interests_call_for_a_decision_without_any_question() -> None:
    interested = declared(suppliers=(BOREAL,))
    BEGINNING.given(interested).when(deciding(decided())).then(decided())
    BEGINNING.given(interested).when(deciding(BY_SELF)).then(BY_SELF)


def test_without_question_or_interests_there_is_nothing_to_decide() -> None:
    for history in (BEGINNING, BEGINNING.given(declared()), question.given(decided(recused=False))):
        command = deciding(decided(day=LATER))
        assert history.when(command).then_rejected(NoQuestionToDecide) == NoQuestionToDecide(DAG, ALARMS)


def test_the_same_decision_again_adds_nothing() -> None:
    question.given(decided()).when(deciding(decided())).then_nothing()


def test_a_new_question_opens_the_matter_again() -> None:
    again = decided(recused=False, day=LATER)
    question.given(decided(), asked(day=DECIDED_ON)).when(deciding(again)).then(again)


def test_nothing_is_decided_before_it_was_asked() -> None:
    late = BEGINNING.given(asked(day=LATER), asked(demanded_by=BOREAL, day=LATER + 1))
    rejection = late.when(deciding(decided())).then_rejected(DecidedBeforeAsked)
    assert rejection == DecidedBeforeAsked(DAG, at(LATER), at(DECIDED_ON))


def test_what_is_asked_may_be_decided_the_moment_it_is_asked() -> None:
    at_once = decided(day=ASKED_ON)
    question.when(deciding(at_once)).then(at_once)


def test_when_a_party_demands_it_the_superior_decides() -> None:
    demanded = BEGINNING.given(asked(demanded_by=BOREAL))
    assert demanded.when(deciding(BY_SELF)).then_rejected(SuperiorDemanded) == SuperiorDemanded(DAG, ALARMS)
    demanded.when(deciding(decided())).then(decided())


def test_without_time_to_refer_it_the_person_decides_and_says_so() -> None:
    hurried = anew(BY_SELF, no_time_to_refer="The deadline passes today.")
    BEGINNING.given(asked(demanded_by=BOREAL)).when(deciding(hurried)).then(hurried)


def test_nobody_lets_themselves_in_again_whom_the_superior_kept_out() -> None:
    kept_out = question.given(decided(), asked(day=DECIDED_ON))
    alone = anew(BY_SELF, recused=False, decided_at=at(LATER))
    kept_out.when(deciding(alone, actor=ANNA)).then_rejected(SuperiorDemanded)


def test_who_stepped_aside_alone_may_step_in_again_alone() -> None:
    alone = anew(BY_SELF, recused=False, decided_at=at(LATER))
    question.given(BY_SELF, asked(day=DECIDED_ON)).when(deciding(alone)).then(alone)


def test_a_person_is_no_superior_of_themselves_and_another_does_not_judge_as_the_person() -> None:
    for fact in (decided(decided_by=DAG), decided(standing=DeciderStanding.SELF)):
        rejection = question.when(deciding(fact)).then_rejected(StandingContradicted)
        assert rejection == StandingContradicted(DAG, fact.decided_by, fact.decider_standing)


def test_a_direct_subordinate_is_no_superior() -> None:
    below = BEGINNING.given(declared(LEADER, reports_to=DAG), asked())
    rejection = below.when(deciding(decided())).then_rejected(StandingContradicted)
    assert rejection == StandingContradicted(DAG, LEADER, DeciderStanding.SUPERIOR)


def test_where_a_superior_is_declared_no_other_decides() -> None:
    below = BEGINNING.given(declared(reports_to=LEADER), asked())
    below.when(deciding(decided())).then(decided())
    rejection = below.when(deciding(decided(decided_by=ANNA))).then_rejected(NotTheDeclaredSuperior)
    assert rejection == NotTheDeclaredSuperior(DAG, ANNA, LEADER)


def test_where_the_declared_superior_is_recused_the_next_one_above_decides() -> None:
    chain = (declared(reports_to=LEADER), declared(LEADER, reports_to=CHAIR), decided(LEADER, decided_by=CHAIR))
    recused = BEGINNING.given(*chain, asked())
    recused.when(deciding(decided(decided_by=CHAIR))).then(decided(decided_by=CHAIR))
    assert recused.when(deciding(decided(decided_by=ANNA))).then_rejected(NotTheDeclaredSuperior).superior == CHAIR
    nobody_above = BEGINNING.given(declared(reports_to=LEADER), decided(LEADER, decided_by=CHAIR), asked())
    nobody_above.when(deciding(decided(decided_by=ANNA))).then(decided(decided_by=ANNA))


def test_declarations_that_lead_round_name_no_superior() -> None:
    for round_ in ((declared(reports_to=DAG),), (declared(reports_to=LEADER), declared(LEADER, reports_to=DAG))):
        history = BEGINNING.given(*round_, decided(LEADER, decided_by=CHAIR), asked())
        history.when(deciding(decided(decided_by=ANNA))).then(decided(decided_by=ANNA))


def test_a_recused_superior_decides_nothing_and_neither_does_who_reports_to_one() -> None:
    out = question.given(decided(LEADER, decided_by=EVA))
    assert out.when(deciding(decided(), actor=ANNA)).then_rejected(ActorIsRecused).person == LEADER
    under = question.given(declared(ANNA, reports_to=LEADER), decided(LEADER, decided_by=EVA))
    rejection = under.when(deciding(decided(decided_by=ANNA))).then_rejected(SuperiorIsRecused)
    assert rejection == SuperiorIsRecused(ANNA, LEADER, ALARMS)


def test_a_recused_person_records_no_decision_about_another() -> None:
    out = question.given(decided(EVA))
    assert out.when(deciding(decided(), actor=EVA)).then_rejected(ActorIsRecused).person == EVA


def test_a_body_decides_about_its_member_without_the_member() -> None:
    BEGINNING.given(MEMBER).when(deciding(BY_BODY)).then(BY_BODY)


@pytest.mark.parametrize("fact", [decided(), BY_SELF])
def test_neither_superior_nor_member_decides_in_place_of_the_body(fact: RecusalInCaseDecided) -> None:
    rejection = BEGINNING.given(MEMBER).when(deciding(fact)).then_rejected(BodyDecides)
    assert rejection == BodyDecides(DAG, fact.decider_standing)


def test_a_body_does_not_decide_about_who_is_no_member_of_it() -> None:
    assert question.when(deciding(BY_BODY)).then_rejected(NotInTheBody) == NotInTheBody(DAG)


def test_a_body_that_decides_names_who_took_part_and_nobody_else_does() -> None:
    nobody = anew(BY_BODY, took_part=())
    BEGINNING.given(MEMBER).when(deciding(nobody)).then_rejected(StandingContradicted)
    question.when(deciding(decided(took_part=(ANNA,)))).then_rejected(StandingContradicted)


@pytest.mark.parametrize("partial", [DAG, EVA])
def test_neither_the_member_nor_another_in_question_takes_part(partial: PersonId) -> None:
    open_questions = BEGINNING.given(MEMBER, asked(EVA, capacity=CaseCapacity.BODY_MEMBER))
    command = deciding(anew(BY_BODY, took_part=(ANNA, CHAIR, partial)))
    rejection = open_questions.when(command).then_rejected(TookPartInOwnRecusal)
    assert rejection == TookPartInOwnRecusal(DAG, (partial,))


def test_another_in_question_does_not_lead_the_decision_either() -> None:
    open_questions = BEGINNING.given(MEMBER, asked(CHAIR, capacity=CaseCapacity.BODY_MEMBER))
    open_questions.when(deciding(anew(BY_BODY, took_part=(ANNA,)))).then_rejected(TookPartInOwnRecusal)


def test_all_take_part_when_the_body_has_no_quorum_otherwise_but_not_the_recused() -> None:
    everybody = anew(BY_BODY, took_part=(ANNA, CHAIR, DAG), no_quorum_otherwise=True)
    BEGINNING.given(MEMBER).when(deciding(everybody)).then(everybody)
    out = BEGINNING.given(MEMBER, decided(ANNA))
    rejection = out.when(deciding(everybody)).then_rejected(TookPartInOwnRecusal)
    assert rejection.took_part == (ANNA,)


def test_who_was_asked_about_in_both_capacities_is_judged_in_the_latest() -> None:
    BEGINNING.given(MEMBER, asked(day=DECIDED_ON)).when(deciding(decided())).then(decided())
