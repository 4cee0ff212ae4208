"""Adopting a key: by a carried motion, for members, with figures that have been counted and limits that can be held."""

from collections import Counter
from datetime import date

from domain.cost_sharing.commands import AdoptCostKey
from domain.cost_sharing.events import CostKeyAdopted
from domain.cost_sharing.rejections import (
    CostReferenceTaken,
    CostsWithoutCarriedMotion,
    FiguresIncomplete,
    FiguresNotYetCounted,
    ImpossibleLimits,
    KeyReachesBack,
    LimitOutsideKey,
    MotionUsedForOtherCosts,
    NothingCounted,
    NotMemberOnTheDay,
    WeightsNotWhole,
)
from domain.cost_sharing.state import Formed
from domain.cost_sharing.values import WHOLE, Component, EqualComponent, KeyTerms, Limit
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.values import Matter


def adopt(command: AdoptCostKey, group: Formed) -> tuple[CostKeyAdopted, ...]:
    """The next version of the key, or nothing when the motion has adopted just this before."""
    earlier = [one for one in group.keys if one.key == command.key]
    if any(one.group != command.group for one in earlier):
        raise CostReferenceTaken(command.key)
    adopted = CostKeyAdopted(
        group=command.group,
        key=command.key,
        version=max((one.version for one in earlier), default=0) + 1,
        members=command.members,
        components=command.components,
        caps=command.caps,
        floors=command.floors,
        valid_from=command.valid_from,
        motion=command.motion,
    )
    before = next((one for one in earlier if one.motion == command.motion), None)
    if before is not None:
        if (before.terms, before.valid_from) != (adopted.terms, adopted.valid_from):
            raise MotionUsedForOtherCosts(command.motion, command.key)
        return ()
    another = next((one for one in group.keys if one.motion == command.motion), None)
    if another is not None:
        raise MotionUsedForOtherCosts(command.motion, another.key)
    if not group.carried(command.motion, Matter.COST_KEY):
        raise CostsWithoutCarriedMotion(command.group, command.motion, Matter.COST_KEY)
    if earlier and command.valid_from < day_of(command.at):
        raise KeyReachesBack(command.key, command.valid_from, day_of(command.at))
    for member in command.members:
        if member not in group.members.on(command.valid_from):
            raise NotMemberOnTheDay(member, command.valid_from)
    _must_divide(adopted, day_of(command.at))
    _must_be_possible(adopted.terms)
    return (adopted,)


def _must_divide(adopted: CostKeyAdopted, decided_on: date) -> None:
    total = sum(component.weight for component in adopted.components)
    if total != WHOLE:
        raise WeightsNotWhole(adopted.key, total)
    for component in adopted.components:
        _must_be_counted(component, adopted.members, decided_on)


def _must_be_counted(component: Component, members: tuple[MemberId, ...], decided_on: date) -> None:
    if isinstance(component, EqualComponent):
        return
    named, wanted = Counter(one.member for one in component.figures), Counter(members)
    if named != wanted:
        missing, beyond = sorted((wanted - named).elements()), sorted((named - wanted).elements())
        raise FiguresIncomplete(component.basis, tuple(missing), tuple(beyond))
    if component.sum == 0:
        raise NothingCounted(component.basis)
    if component.counted_on > decided_on:
        raise FiguresNotYetCounted(component.basis, component.counted_on, decided_on)


def _must_be_possible(terms: KeyTerms) -> None:
    for limits in (terms.caps, terms.floors):
        stated: set[MemberId | None] = set()
        for limit in limits:
            if limit.member in stated or not _is_about_sharers(limit, terms):
                raise LimitOutsideKey(limit.member)
            stated.add(limit.member)
    caps = sum(terms.cap_of(member) for member in terms.members)
    floors = sum(terms.floor_of(member) for member in terms.members)
    crossed = any(terms.floor_of(member) > terms.cap_of(member) for member in terms.members)
    if crossed or caps < WHOLE or floors > WHOLE:
        raise ImpossibleLimits(caps, floors)


def _is_about_sharers(limit: Limit, terms: KeyTerms) -> bool:
    return limit.member is None or limit.member in terms.members
