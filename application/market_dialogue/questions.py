"""How the dialogue about a procurement was held: who was invited, met and heard, and who was told what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import DisclosureId, ProcurementId
from domain.kernel.instants import Instant, day_of
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)


class DialogueStage(StrEnum):
    """How far the dialogue has come."""

    NOT_OPENED = "not-opened"
    OPEN = "open"
    CLOSED = "closed"


class MetSupplier(Written):
    """A supplier in the dialogue: minutes alone with the buyers, whether at a conference, and what it gave."""

    supplier: SupplierId
    meetings: int = 0
    minutes: int = 0
    differs_by: int = 0
    at_conference: bool = False
    inputs: int = 0
    advised: bool = False
    levelled: bool = False


class Disclosure(Written):
    """Something that some were told, and when all were; `days_ahead` is how long they knew more, so far where open."""

    disclosure: DisclosureId
    to: tuple[SupplierId, ...]
    what: str
    disclosed_at: Instant
    equalised_at: Instant | None = None
    days_ahead: int


class DialogueView(Written):
    """The dialogue; `not_equalised` are the disclosures that the others have not heard of yet.

    `differs_by` is how many minutes a supplier's time is from what the rules give each; without such a rule, from the
    least that any supplier got.
    """

    procurement: ProcurementId
    stage: DialogueStage
    rules: DialogueRulesAdopted | None
    invitations: tuple[DialogueInvitationPublished, ...]
    opened_at: Instant | None
    closed_at: Instant | None
    conferences: tuple[DialogueConferenceHeld, ...]
    meetings: tuple[DialogueMeetingHeld, ...]
    suppliers: tuple[MetSupplier, ...]
    inputs: tuple[SupplierInputReceived, ...]
    disclosures: tuple[Disclosure, ...]
    not_equalised: tuple[DisclosureId, ...]
    measures: tuple[LevellingMeasureTaken, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    facts: tuple[Event, ...] = ()
    equalised: Mapping[DisclosureId, Instant] = field(default_factory=dict[DisclosureId, Instant])


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    event = recorded.event
    told = story.equalised
    if isinstance(event, InformationEqualised):
        told = {**dict.fromkeys(event.disclosures, event.published_at), **told}
    return replace(story, facts=(*story.facts, event), equalised=told)


def _answer(story: _Story, _parameters: NoParameters, moment: Moment) -> DialogueView | None:
    facts = story.facts
    if not facts:
        return None
    rules = tuple(one for one in facts if isinstance(one, DialogueRulesAdopted))
    opened = next((one.opened_at for one in facts if isinstance(one, MarketDialogueOpened)), None)
    closed = next((one.closed_at for one in facts if isinstance(one, MarketDialogueClosed)), None)
    stage = DialogueStage.OPEN if opened else DialogueStage.NOT_OPENED
    disclosures = tuple(_disclosure(one, story, moment) for one in facts if isinstance(one, InformationDisclosed))
    return DialogueView(
        procurement=_procurement(facts),
        stage=DialogueStage.CLOSED if closed else stage,
        rules=rules[-1] if rules else None,
        invitations=tuple(one for one in facts if isinstance(one, DialogueInvitationPublished)),
        opened_at=opened,
        closed_at=closed,
        conferences=tuple(one for one in facts if isinstance(one, DialogueConferenceHeld)),
        meetings=tuple(one for one in facts if isinstance(one, DialogueMeetingHeld)),
        suppliers=_suppliers(facts, rules[-1].minutes_each if rules else None),
        inputs=tuple(one for one in facts if isinstance(one, SupplierInputReceived)),
        disclosures=disclosures,
        not_equalised=tuple(one.disclosure for one in disclosures if one.equalised_at is None),
        measures=tuple(one for one in facts if isinstance(one, LevellingMeasureTaken)),
    )


def _procurement(facts: tuple[Event, ...]) -> ProcurementId:
    return next(one.procurement for one in facts if isinstance(one, _FACTS))


def _disclosure(event: InformationDisclosed, story: _Story, moment: Moment) -> Disclosure:
    equalised_at = story.equalised.get(event.disclosure)
    until = day_of(equalised_at) if equalised_at else moment.on
    return Disclosure(
        disclosure=event.disclosure,
        to=event.to,
        what=event.what,
        disclosed_at=event.disclosed_at,
        equalised_at=equalised_at,
        days_ahead=max((until - day_of(event.disclosed_at)).days, 0),
    )


def _suppliers(facts: tuple[Event, ...], minutes_each: int | None) -> tuple[MetSupplier, ...]:
    met: dict[SupplierId, MetSupplier] = {}
    for fact in facts:
        for supplier in _named(fact):
            known = met.get(supplier) or MetSupplier(supplier=supplier)
            met[supplier] = known.model_copy(update=_change(known, fact))
    least = min((one.minutes for one in met.values() if one.meetings), default=0)
    due = least if minutes_each is None else minutes_each
    return tuple(
        one.model_copy(update={"differs_by": one.minutes - due if one.meetings else 0})
        for one in (met[supplier] for supplier in sorted(met))
    )


def _named(fact: Event) -> tuple[SupplierId, ...]:
    match fact:
        case DialogueMeetingHeld() | DialogueConferenceHeld():
            return fact.suppliers
        case SupplierInputReceived():
            return (fact.supplier,)
        case LevellingMeasureTaken(supplier=supplier) if supplier is not None:
            return (supplier,)
        case _:
            return ()


def _change(known: MetSupplier, fact: Event) -> dict[str, object]:
    match fact:
        case DialogueMeetingHeld():
            return {"meetings": known.meetings + 1, "minutes": known.minutes + fact.minutes}
        case DialogueConferenceHeld():
            return {"at_conference": True}
        case SupplierInputReceived():
            return {"inputs": known.inputs + 1, "advised": known.advised or fact.advised}
        case _:
            return {"levelled": True}


_FACTS = (
    DialogueRulesAdopted,
    MarketDialogueOpened,
    DialogueInvitationPublished,
    DialogueConferenceHeld,
    DialogueMeetingHeld,
    SupplierInputReceived,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
)

DIALOGUES = Question(
    name="dialogues",
    asks="How was the dialogue with the market held, who was met how long, and has everybody been told the same?",
    identifier=ProcurementId,
    types=_FACTS,
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=DialogueView,
    parameters=NoParameters,
)
