from datetime import UTC, date, datetime

import pytest

from domain.procurements.events import ClassificationDecided, ProcedureChosen
from domain.procurements.rejections import (
    AlreadyAnnounced,
    PartContradictsThresholds,
    PreparationIncomplete,
    ProcedureNotInPart,
    ProcedureWithoutGround,
    ThresholdsUnknown,
)
from domain.procurements.steps import PreparationStep
from domain.procurements.values import (
    AuthorityLevel,
    MainKind,
    Part,
    ProcedureGround,
    ProcedureKind,
    ValueShare,
)
from tests.domain.procurements.case import CHOOSE, CHOSEN, CLASSIFIED, ESTIMATED, OPENED, estimated
from tests.domain.procurements.scene import MILLION, course, sent

PROVISIONS = {
    ProcedureKind.NEGOTIATED: "FOA § 13-2",
    ProcedureKind.COMPETITIVE_DIALOGUE: "FOA § 13-2",
    ProcedureKind.NEGOTIATED_WITHOUT_NOTICE: "FOA § 13-3",
    ProcedureKind.WITHOUT_COMPETITION: "FOA § 13-4",
}


def of_kind(kind: MainKind) -> ClassificationDecided:
    return CLASSIFIED.model_copy(update={"main_kind": kind})


def test_the_open_procedure_is_chosen_in_the_part_that_the_figures_lead_to() -> None:
    course.given(OPENED, ESTIMATED, CLASSIFIED).when(CHOOSE).then(CHOSEN)
    assert CHOSEN.rule_set == (
        "entry-threshold@2017-01-01 national-notice-threshold@2018-04-06 eea-threshold-municipal@2026-04-21"
    )


def test_the_same_choice_again_adds_nothing_and_another_comes_too_late_after_the_notice() -> None:
    course.given(OPENED, ESTIMATED, CLASSIFIED, CHOSEN, sent()).when(CHOOSE).then_nothing()
    other = CHOOSE.model_copy(update={"procedure": ProcedureKind.RESTRICTED})
    course.given(OPENED, ESTIMATED, CLASSIFIED, CHOSEN, sent()).when(other).then_rejected(AlreadyAnnounced)


def test_a_procedure_is_not_chosen_before_value_and_kind() -> None:
    rejection = course.given(OPENED).when(CHOOSE).then_rejected(PreparationIncomplete)
    assert rejection.missing == (PreparationStep.VALUE, PreparationStep.CLASSIFICATION)
    rejection = course.given(OPENED, ESTIMATED).when(CHOOSE).then_rejected(PreparationIncomplete)
    assert rejection.missing == (PreparationStep.CLASSIFICATION,)


def test_a_part_that_contradicts_the_thresholds_is_refused_with_the_figures_and_the_rules() -> None:
    second = CHOOSE.model_copy(update={"part": Part.PART_II})
    rejection = course.given(OPENED, ESTIMATED, CLASSIFIED).when(second).then_rejected(PartContradictsThresholds)
    assert rejection == PartContradictsThresholds(
        claimed=Part.PART_II,
        applicable=Part.PART_III,
        value=13 * MILLION,
        main_kind=MainKind.GOODS,
        at_least=2_500_000_00,
        below=None,
        versions=(
            "entry-threshold@2017-01-01",
            "national-notice-threshold@2018-04-06",
            "eea-threshold-municipal@2026-04-21",
        ),
    )


@pytest.mark.parametrize(
    ("kind", "value", "part"),
    [
        (MainKind.GOODS, 99_999_99, Part.OUTSIDE),
        (MainKind.GOODS, 100_000_00, Part.PART_I),
        (MainKind.GOODS, 1_299_999_99, Part.PART_I),
        (MainKind.SERVICES, 1_300_000_00, Part.PART_II),
        (MainKind.GOODS, 2_499_999_99, Part.PART_II),
        (MainKind.GOODS, 2_500_000_00, Part.PART_III),
        (MainKind.WORKS, 62_899_999_99, Part.PART_II),
        (MainKind.WORKS, 62_900_000_00, Part.PART_III),
        (MainKind.SPECIAL_SERVICES, 20 * MILLION, Part.PART_II),
        (MainKind.HEALTH_SOCIAL_SERVICES, 8_699_999_99, Part.PART_I),
        (MainKind.HEALTH_SOCIAL_SERVICES, 8_700_000_00, Part.PART_IV),
    ],
)
def test_each_threshold_begins_a_part_on_the_very_ore(kind: MainKind, value: int, part: Part) -> None:
    facts = (OPENED, estimated(value), of_kind(kind))
    (chosen,) = course.given(*facts).when(CHOOSE.model_copy(update={"part": part})).facts()
    assert isinstance(chosen, ProcedureChosen)
    for other in set(Part) - {part}:
        rejection = (
            course.given(*facts)
            .when(CHOOSE.model_copy(update={"part": other}))
            .then_rejected(PartContradictsThresholds)
        )
        assert rejection.applicable is part
        assert rejection.at_least <= value < (rejection.below or value + 1)


def test_the_thresholds_are_those_of_the_day() -> None:
    facts = (OPENED, estimated(2_400_000_00), CLASSIFIED)
    before = CHOOSE.model_copy(update={"at": datetime(2026, 4, 20, 21, 59, tzinfo=UTC)})
    (chosen,) = course.given(*facts).when(before).facts()
    assert isinstance(chosen, ProcedureChosen)
    assert chosen.rules.on == date(2026, 4, 20)
    after = CHOOSE.model_copy(update={"at": datetime(2026, 4, 20, 22, tzinfo=UTC)})
    course.given(*facts).when(after).then_rejected(PartContradictsThresholds)


def test_state_authorities_have_a_lower_threshold() -> None:
    state = OPENED.model_copy(update={"level": AuthorityLevel.CENTRAL_STATE})
    assert course.given(state, estimated(1_630_000_00), CLASSIFIED).when(CHOOSE).facts()
    course.given(OPENED, estimated(1_630_000_00), CLASSIFIED).when(CHOOSE).then_rejected(PartContradictsThresholds)


def test_before_the_first_reviewed_thresholds_nothing_is_judged() -> None:
    early = CHOOSE.model_copy(update={"at": datetime(2016, 12, 31, 22, tzinfo=UTC)})
    course.given(OPENED, ESTIMATED, CLASSIFIED).when(early).then_rejected(ThresholdsUnknown)


def test_a_lesser_kind_that_could_be_bought_apart_may_bring_stricter_rules() -> None:
    split = (
        ValueShare(kind=MainKind.HEALTH_SOCIAL_SERVICES, amount=5 * MILLION),
        ValueShare(kind=MainKind.GOODS, amount=3 * MILLION),
    )
    mixed = CLASSIFIED.model_copy(update={"main_kind": MainKind.HEALTH_SOCIAL_SERVICES, "split": split})
    facts = (OPENED, estimated(8 * MILLION))
    first = CHOOSE.model_copy(update={"part": Part.PART_I})
    assert course.given(*facts, mixed).when(first).facts()
    separable = mixed.model_copy(update={"separable": True})
    rejection = course.given(*facts, separable).when(first).then_rejected(PartContradictsThresholds)
    assert rejection.applicable is Part.PART_III
    assert rejection.versions[-1] == "eea-threshold-municipal@2026-04-21"
    assert course.given(*facts, separable).when(CHOOSE).facts()


@pytest.mark.parametrize("procedure", [ProcedureKind.RESTRICTED, ProcedureKind.INNOVATION_PARTNERSHIP])
def test_some_procedures_need_no_ground(procedure: ProcedureKind) -> None:
    facts = course.given(OPENED, ESTIMATED, CLASSIFIED)
    assert facts.when(CHOOSE.model_copy(update={"procedure": procedure})).facts()
    grounded = CHOOSE.model_copy(update={"procedure": procedure, "ground": ProcedureGround.COMPLEXITY})
    facts.when(grounded).then_rejected(ProcedureWithoutGround)


def test_each_ground_stands_in_its_paragraph() -> None:
    standing = [ground.provision for ground in ProcedureGround]
    assert [standing.count(one) for one in ("FOA § 13-2", "FOA § 13-3", "FOA § 13-4", "FOA § 5-2")] == [5, 6, 7, 1]


@pytest.mark.parametrize("procedure", PROVISIONS)
def test_every_other_procedure_rests_on_a_ground_of_its_own_paragraph(procedure: ProcedureKind) -> None:
    facts = course.given(OPENED, ESTIMATED, CLASSIFIED)
    facts.when(CHOOSE.model_copy(update={"procedure": procedure})).then_rejected(ProcedureWithoutGround)
    for ground in ProcedureGround:
        command = CHOOSE.model_copy(update={"procedure": procedure, "ground": ground})
        if ground.provision == PROVISIONS[procedure]:
            (chosen,) = facts.when(command).facts()
            assert chosen == CHOSEN.model_copy(update={"procedure": procedure, "ground": ground})
        else:
            assert facts.when(command).then_rejected(ProcedureWithoutGround).ground is ground


def test_part_three_knows_no_procedure_of_ones_own() -> None:
    own = CHOOSE.model_copy(update={"procedure": ProcedureKind.OWN})
    course.given(OPENED, ESTIMATED, CLASSIFIED).when(own).then_rejected(ProcedureNotInPart)


@pytest.mark.parametrize("procedure", ProcedureKind)
def test_part_two_knows_the_open_and_the_restricted_procedure(procedure: ProcedureKind) -> None:
    facts = course.given(OPENED, estimated(2 * MILLION), CLASSIFIED)
    command = CHOOSE.model_copy(update={"part": Part.PART_II, "procedure": procedure})
    if procedure in {ProcedureKind.OPEN, ProcedureKind.RESTRICTED}:
        assert facts.when(command).facts()
    else:
        facts.when(command).then_rejected(ProcedureNotInPart)


def test_an_exception_takes_a_contract_out_of_part_two() -> None:
    direct = CHOOSE.model_copy(
        update={
            "part": Part.PART_I,
            "procedure": ProcedureKind.WITHOUT_COMPETITION,
            "ground": ProcedureGround.EXCEPTION_FROM_PART_II,
        }
    )
    assert course.given(OPENED, estimated(2 * MILLION), CLASSIFIED).when(direct).facts()
    course.given(OPENED, ESTIMATED, CLASSIFIED).when(direct).then_rejected(PartContradictsThresholds)


def test_no_exception_takes_large_special_services_out_of_part_two() -> None:
    own = CHOOSE.model_copy(update={"part": Part.PART_I, "ground": ProcedureGround.EXCEPTION_FROM_PART_II})
    special = of_kind(MainKind.SPECIAL_SERVICES)
    assert course.given(OPENED, estimated(8_700_000_00), special).when(own).facts()
    course.given(OPENED, estimated(8_700_000_01), special).when(own).then_rejected(PartContradictsThresholds)


@pytest.mark.parametrize("procedure", ProcedureKind)
def test_where_the_regulation_names_no_procedure_any_may_be_used(procedure: ProcedureKind) -> None:
    small = course.given(OPENED, estimated(MILLION), CLASSIFIED)
    assert small.when(CHOOSE.model_copy(update={"part": Part.PART_I, "procedure": procedure})).facts()
