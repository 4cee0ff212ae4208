"""By which chain of mandates each buyer is bound, or what the nearest one lacks."""

from collections.abc import Iterator, Mapping

from domain.authority.answers import (
    ActOutOfScope,
    CapTooLow,
    Covered,
    Expired,
    Missing,
    NoLink,
    NothingGiven,
    NotToBePassedOn,
    NotYetValid,
    ParentUnknown,
    ParentWithdrawn,
    ProcurementOutOfScope,
    Withdrawn,
)
from domain.authority.signing import Signing, may_sign
from domain.contracts.commands import SignContract
from domain.contracts.rejections import SignatureNotCovered
from domain.contracts.state import State
from domain.contracts.values import AuthorityGap, BuyerAuthority
from domain.kernel.identifiers import PersonId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.mandates.values import ActKind, PersonHolder

_GAPS: Mapping[type[Missing], AuthorityGap] = {
    CapTooLow: AuthorityGap.CAP_TOO_LOW,
    NotYetValid: AuthorityGap.NOT_YET_VALID,
    Expired: AuthorityGap.EXPIRED,
    Withdrawn: AuthorityGap.WITHDRAWN,
    ParentWithdrawn: AuthorityGap.WITHDRAWN,
    ActOutOfScope: AuthorityGap.OUT_OF_SCOPE,
    ProcurementOutOfScope: AuthorityGap.ANOTHER_PROCUREMENT,
    NotToBePassedOn: AuthorityGap.NOT_TO_BE_PASSED_ON,
    ParentUnknown: AuthorityGap.BROKEN_CHAIN,
    NoLink: AuthorityGap.NO_LINK_TO_SIGNER,
    NothingGiven: AuthorityGap.NOTHING_GIVEN,
}


def authorities(command: SignContract, state: State, amount: int) -> tuple[BuyerAuthority, ...]:
    """The chain for each buyer and each who signed for it, for the amount that is at stake.

    Raises:
        SignatureNotCovered: when a signature lacks one.
    """
    if state.case.group is None:
        return tuple(_of_its_own(command))
    return tuple(
        _chain(
            state,
            Signing(
                group=state.case.group,
                signer=PersonHolder(person=signature.person),
                act=ActKind.SIGN_CONTRACT,
                amount=amount,
                day=day_of(signature.signed_at),
                procurement=command.procurement,
            ),
            signature.person,
            member,
        )
        for signature in command.signatures
        for member in signature.members
    )


def _of_its_own(command: SignContract) -> Iterator[BuyerAuthority]:
    """Without a group nobody signs for another: the people of a single buyer sign for it, by its own rules."""
    for signature in command.signatures:
        for member in signature.members:
            if command.by.organisation != member:
                raise SignatureNotCovered(member, signature.person, (AuthorityGap.NOTHING_GIVEN,))
            yield BuyerAuthority(member=member, signer=signature.person, mandates=())


def _chain(state: State, signing: Signing, signer: PersonId, member: MemberId) -> BuyerAuthority:
    answer = may_sign(state.held, signing, member)
    if not isinstance(answer, Covered):
        lacks = tuple(dict.fromkeys(_GAPS[type(one)] for one in answer.missing))
        raise SignatureNotCovered(member, signer, lacks)
    return BuyerAuthority(member=member, signer=signer, mandates=tuple(link.mandate for link in answer.chain))
