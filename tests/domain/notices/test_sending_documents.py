"""Suppliers have the tender documents from the notice on (FOA §§ 8-4, 14-1)."""

from datetime import timedelta

import pytest

from domain.notices.events import NoticeSent
from domain.notices.rejections import AnnouncedWithoutDocuments, OnlyPriorInformationShortens
from domain.notices.values import NoticeKind
from domain.procurements.values import Part, ProcedureKind
from tests.domain.notices.prepared import CHOSEN, FROZEN
from tests.domain.notices.scene import ALARMS, LOCKED, READY, SEND, announcing

EXPLAINED = LOCKED.model_copy(update={"climate_reason": "The footprint is immaterial."})

ready = announcing.given(*READY, EXPLAINED)


@pytest.mark.parametrize("part", [Part.PART_II, Part.PART_III])
@pytest.mark.parametrize(
    "procedure", [ProcedureKind.OPEN, ProcedureKind.RESTRICTED, ProcedureKind.COMPETITIVE_DIALOGUE]
)
def test_no_competition_is_announced_without_frozen_documents(part: Part, procedure: ProcedureKind) -> None:
    chosen = CHOSEN.model_copy(update={"part": part, "procedure": procedure})
    rejection = ready.given(chosen).when(SEND).then_rejected(AnnouncedWithoutDocuments)
    assert rejection == AnnouncedWithoutDocuments(ALARMS)
    assert ready.given(chosen, FROZEN).when(SEND).facts()


def test_documents_that_hold_other_criteria_are_frozen_anew() -> None:
    other = FROZEN.model_copy(update={"criteria_digest": "e" * 64})
    ready.given(CHOSEN, other).when(SEND).then_rejected(AnnouncedWithoutDocuments)
    anew = FROZEN.model_copy(update={"version": 2})
    assert ready.given(CHOSEN, other, anew).when(SEND).facts()


def test_documents_are_frozen_before_the_notice_is_sent() -> None:
    late = FROZEN.model_copy(update={"frozen_at": SEND.at + timedelta(days=14)})
    ready.given(CHOSEN, late).when(SEND).then_rejected(AnnouncedWithoutDocuments)
    assert ready.given(CHOSEN, FROZEN.model_copy(update={"frozen_at": SEND.at})).when(SEND).facts()


@pytest.mark.parametrize(
    ("part", "procedure"),
    [
        (Part.PART_I, ProcedureKind.OWN),
        (Part.PART_IV, ProcedureKind.OWN),
        (Part.PART_III, ProcedureKind.WITHOUT_COMPETITION),
    ],
)
def test_where_the_regulation_asks_for_no_documents_none_are_needed(part: Part, procedure: ProcedureKind) -> None:
    chosen = CHOSEN.model_copy(update={"part": part, "procedure": procedure})
    assert ready.given(chosen).when(SEND).facts()


def test_only_prior_information_is_said_to_shorten_deadlines() -> None:
    complete = SEND.model_copy(update={"shortens_time_limits": True})
    announcing.given(*READY).when(complete).then_rejected(OnlyPriorInformationShortens)
    prior = complete.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION})
    (fact,) = announcing.given(*READY).when(prior).facts()
    assert isinstance(fact, NoticeSent)
    assert fact.shortens_time_limits


def test_prior_information_needs_no_documents() -> None:
    prior = SEND.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION})
    assert ready.given(CHOSEN).when(prior).facts()
