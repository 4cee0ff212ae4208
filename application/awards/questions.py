"""How far an award had come on a day: whom it was told, its standstill, complaints and petitions, and the contract."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from application.awards.answers import (
    AwardStage,
    AwardView,
    ComplaintView,
    ContractView,
    PetitionView,
    ReversalView,
    SentNotice,
)
from application.questions.declaring import Moment, Question
from application.recording.envelopes import Recorded
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.awards.events import AwardNotified
from domain.awards.values import AWARD_FACTS, Awards, Decided, Known, NotDecided, Notified, Reversed
from domain.complaints.events import (
    ComplaintAnswered,
    ComplaintReceived,
    InjunctionPetitionServed,
    NoInjunctionConfirmed,
    SuspensionLifted,
)
from domain.complaints.values import PETITION_FACTS, Petitions
from domain.contracts.events import ContractSigned
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import AwardId
from domain.kernel.instants import day_of


class ToldIn(Written):
    """In which language the count of the standstill is told."""

    language: Language = Language.NB


@dataclass(frozen=True, slots=True)
class _Story:
    """The facts about the award, with the days on which they happened."""

    award: AwardId
    facts: tuple[tuple[date, Event], ...] = ()

    def by(self, on: date) -> tuple[Event, ...]:
        """What had happened by the end of the day."""
        return tuple(event for happened_on, event in self.facts if happened_on <= on)


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    return replace(story, facts=(*story.facts, (day_of(recorded.occurred_at), recorded.event)))


def _answer(story: _Story, asked: ToldIn, moment: Moment) -> AwardView | None:
    facts = story.by(moment.on)
    awards, petitions = Awards(), Petitions()
    for fact in facts:
        awards, petitions = awards.after(fact), petitions.after(fact)
    decided = awards.taken(story.award)
    found = NotDecided() if decided is None else awards.find(decided.procurement, story.award)
    return (
        None if isinstance(found, NotDecided) else _viewed(found, facts, petitions, moment.on, Teller(asked.language))
    )


def _viewed(award: Known, facts: tuple[Event, ...], petitions: Petitions, on: date, teller: Teller) -> AwardView:
    decision = award.decision
    until = award.standstill_until if isinstance(award, Notified) else None
    contracts = tuple(_contracts(facts))
    return AwardView(
        award=decision.award,
        on=on,
        procurement=decision.procurement,
        lot=decision.lot,
        bid=decision.bid,
        supplier=decision.supplier,
        value=decision.value,
        motion=decision.motion,
        ranking=decision.ranking,
        replaces=decision.replaces,
        decided_at=decision.decided_at,
        stage=_stage(award, petitions, on, signed=bool(contracts)),
        notices=tuple(SentNotice.of(one, teller) for one in facts if isinstance(one, AwardNotified)),
        standstill_until=until,
        earliest_signing_on=None if until is None else until + timedelta(days=1),
        complaints=tuple(_complaints(facts)),
        petitions=tuple(_petitions(facts)),
        no_injunction_confirmed_at=max(
            (one.confirmed_at for one in facts if isinstance(one, NoInjunctionConfirmed)), default=None
        ),
        reversal=ReversalView.of(award.reversal) if isinstance(award, Reversed) else None,
        contracts=contracts,
    )


def _stage(award: Known, petitions: Petitions, on: date, *, signed: bool) -> AwardStage:
    if signed:
        return AwardStage.CONTRACTED
    match award:
        case Decided():
            return AwardStage.DECIDED
        case Reversed():
            return AwardStage.REVERSED
        case Notified(standstill_until=until):
            if petitions.suspending(award.decision.award):
                return AwardStage.SUSPENDED
            return AwardStage.STANDING_STILL if until is not None and on <= until else AwardStage.FREE_TO_SIGN


def _complaints(facts: tuple[Event, ...]) -> Iterator[ComplaintView]:
    answers = {one.complaint: one for one in facts if isinstance(one, ComplaintAnswered)}
    for fact in facts:
        if isinstance(fact, ComplaintReceived):
            yield ComplaintView.of(fact, answers.get(fact.complaint))


def _petitions(facts: tuple[Event, ...]) -> Iterator[PetitionView]:
    for place, fact in enumerate(facts):
        if isinstance(fact, InjunctionPetitionServed):
            later = (one for one in facts[place:] if isinstance(one, SuspensionLifted))
            yield PetitionView.of(fact, next((one for one in later if one.supplier == fact.supplier), None))


def _contracts(facts: tuple[Event, ...]) -> Iterator[ContractView]:
    for fact in facts:
        if isinstance(fact, ContractSigned):
            yield ContractView.of(fact)


AWARDS = Question(
    name="awards",
    asks="Who was chosen, whom was it told, how long does it stand still, who complained, and was the contract signed?",
    identifier=AwardId,
    types=(
        *AWARD_FACTS,
        *PETITION_FACTS,
        ComplaintReceived,
        ComplaintAnswered,
        NoInjunctionConfirmed,
        ContractSigned,
    ),
    begin=_Story,
    evolve=_evolve,
    answer=_answer,
    view=AwardView,
    parameters=ToldIn,
)
