"""How a group is bound by an agreement, version after version."""

from collections.abc import Iterable, Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.commands import AdoptAgreement
from domain.purchasing_groups.events import AgreementAdopted
from domain.purchasing_groups.rejections import (
    AgreementBindsTooEarly,
    AgreementNeedsMotion,
    AgreementVersionSkipped,
    AgreementVersionTaken,
    MotionAlreadyCarriedOut,
    TermStatedTwice,
    WeightForOutsider,
)
from domain.purchasing_groups.rules_decisions import must_be_carried
from domain.purchasing_groups.state import Formed
from domain.purchasing_groups.values import AgreementTerms, Matter


def adopt(command: AdoptAgreement, group: Formed) -> Sequence[Event]:
    """Versions follow each other; from the second on, a carried motion adopts them and they bind from then on.

    Raises:
        AgreementVersionTaken: when the version was adopted with other content.
        AgreementVersionSkipped: when the version before it has not been adopted.
    """
    adopted = group.register.agreements
    fact = AgreementAdopted(
        group=command.group,
        version=command.version,
        terms=command.terms,
        valid_from=command.valid_from,
        motion=command.motion,
    )
    if fact in adopted:
        return ()
    if command.version <= len(adopted):
        raise AgreementVersionTaken(command.version)
    if command.version > len(adopted) + 1:
        raise AgreementVersionSkipped(command.version, expected=len(adopted) + 1)
    _must_be_consistent(command.terms)
    _must_weigh_parties_only(command, group)
    if adopted:
        _must_follow(adopted, command)
    if command.motion is not None:
        must_be_carried(command.motion, Matter.AGREEMENT, group)
    return (fact,)


def _must_be_consistent(terms: AgreementTerms) -> None:
    matters: set[Matter] = set()
    for majority in terms.majorities:
        if majority.matter in matters:
            raise TermStatedTwice(majority.matter)
        matters.add(majority.matter)
    members: set[MemberId] = set()
    for weight in terms.weights:
        if weight.member in members:
            raise TermStatedTwice(weight.member)
        members.add(weight.member)


def _must_weigh_parties_only(command: AdoptAgreement, group: Formed) -> None:
    for weight in command.terms.weights:
        membership = group.register.last_of(weight.member)
        belongs = membership is not None and not membership.period.is_over(command.valid_from)
        if not belongs and weight.member not in {group.formation.lead, *group.invitations}:
            raise WeightForOutsider(weight.member)


def _must_follow(adopted: Iterable[AgreementAdopted], command: AdoptAgreement) -> None:
    if command.motion is None:
        raise AgreementNeedsMotion(command.version)
    earliest = day_of(command.at)
    for agreement in adopted:
        earliest = max(earliest, agreement.valid_from)
        if agreement.motion == command.motion:
            raise MotionAlreadyCarriedOut(command.motion, agreement.version)
    if command.valid_from < earliest:
        raise AgreementBindsTooEarly(command.valid_from, earliest)
