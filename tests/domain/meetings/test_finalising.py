from domain.meetings.events import (
    MinutesCorrected,
)
from domain.meetings.rejections import (
    ConfirmationsMissing,
    MinutesAreContested,
    MinutesNotFinal,
    NoMinutes,
    NothingCorrected,
)
from tests.domain.meetings.acts import (
    FINAL,
    confirmed,
    contested,
    drafted,
    meetings,
)
from tests.domain.meetings.asking import CORRECTING, FINALISING
from tests.domain.meetings.scene import (
    ALARMS,
    ELVNES,
    FIVE,
    FOSSMO,
    MEETING,
    NEW_TEXT,
    OTHER_GROUP,
    SKOGVATN,
)

CORRECTED = MinutesCorrected(
    group=ALARMS,
    meeting=MEETING,
    version=1,
    correction=1,
    passage="Fossmo voted for",
    corrected="Fossmo voted against",
    reason="A slip of the pen",
)


def test_minutes_are_final_when_everybody_present_has_confirmed_the_same_version() -> None:
    confirmations = [confirmed(member) for member in FIVE]
    meetings.given(drafted(), *confirmations).when(FINALISING).then(FINAL)
    rejection = meetings.given(drafted(), *confirmations[1:4]).when(FINALISING).then_rejected(ConfirmationsMissing)
    assert rejection == ConfirmationsMissing(1, (ELVNES, SKOGVATN))


def test_confirmations_of_an_earlier_version_do_not_count() -> None:
    early = [confirmed(member) for member in FIVE]
    meetings.given(drafted(), *early, drafted(2)).when(FINALISING).then_rejected(ConfirmationsMissing)
    late = meetings.given(drafted(), drafted(2), *early).when(FINALISING).then_rejected(ConfirmationsMissing)
    assert late.missing == FIVE


def test_a_draft_somebody_objected_to_does_not_become_final() -> None:
    confirmations = [confirmed(member) for member in FIVE]
    facts = (drafted(), *confirmations, contested(FOSSMO))
    rejection = meetings.given(*facts).when(FINALISING).then_rejected(MinutesAreContested)
    assert rejection == MinutesAreContested(1, (FOSSMO,))
    healed = (*facts, drafted(2, NEW_TEXT), *(confirmed(member, 2) for member in FIVE))
    meetings.given(*healed).when(FINALISING).then(FINAL.model_copy(update={"version": 2, "digest": NEW_TEXT}))


def test_minutes_become_final_once() -> None:
    meetings.given(drafted(), FINAL).when(FINALISING).then_nothing()


def test_nothing_becomes_final_without_a_draft() -> None:
    assert meetings.when(FINALISING).then_rejected(NoMinutes) == NoMinutes(MEETING)


def test_final_minutes_are_put_right_by_a_correction_that_names_what_it_corrects() -> None:
    meetings.given(FINAL).when(CORRECTING).then(CORRECTED)


def test_corrections_are_numbered_and_made_once() -> None:
    meetings.given(FINAL, CORRECTED).when(CORRECTING).then_nothing()
    other = CORRECTING.model_copy(update={"corrected": "Fossmo abstained"})
    expected = CORRECTED.model_copy(update={"corrected": "Fossmo abstained", "correction": 2})
    meetings.given(FINAL, CORRECTED).when(other).then(expected)


def test_a_correction_says_something_else() -> None:
    same = CORRECTING.model_copy(update={"corrected": CORRECTING.passage})
    rejection = meetings.given(FINAL).when(same).then_rejected(NothingCorrected)
    assert rejection == NothingCorrected(CORRECTING.passage)


def test_minutes_that_are_not_final_are_not_corrected() -> None:
    assert meetings.when(CORRECTING).then_rejected(MinutesNotFinal) == MinutesNotFinal(MEETING)
    elsewhere = CORRECTING.model_copy(update={"group": OTHER_GROUP})
    meetings.given(FINAL).when(elsewhere).then_rejected(MinutesNotFinal)
