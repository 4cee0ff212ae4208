"""Each buyer is bound by its own chain of mandates, for the value and on the day."""

from datetime import date

import pytest

from domain.contracts.decider import DECIDER
from domain.contracts.events import ContractSigned
from domain.contracts.rejections import SignatureNotCovered
from domain.contracts.values import AuthorityGap, BuyerAuthority, Signature
from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import MandateId, PersonId, ProcurementId
from domain.kernel.organisations import OrganisationNumber
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, PersonHolder, Scope
from tests.domain.awards.course import VALUE
from tests.domain.awards.scene import MILLION, OPENED, SECRETARY, moment
from tests.domain.contracts.scene import AUTHORITY, BEFORE, SIGN, SIGNED, granted, sign
from tests.domain.mandates.scene import ALARMS, ELVNES, FOSSMO, YTRE_SUND
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
Grants = tuple[AuthorityGranted | AuthorityDelegated, ...]
OF_FOSSMO = MandateId(f"of-{FOSSMO}")
ON_FOR_FOSSMO = MandateId(f"on-for-{FOSSMO}")


def changed(mandate: MandateId, **parts: object) -> Grants:
    """The authority given, with one mandate otherwise."""
    return tuple(one.model_copy(update=parts) if one.mandate == mandate else one for one in AUTHORITY)


def withdrawn(mandate: MandateId) -> AuthorityWithdrawn:
    return AuthorityWithdrawn(
        mandate=mandate, group=ALARMS, member=FOSSMO, withdrawn_on=date(2026, 10, 1), reason="A new council"
    )


def refused(*facts: Event) -> SignatureNotCovered:
    return SPECIFICATION.given(*BEFORE, *facts).when(SIGN).then_rejected(SignatureNotCovered)


@pytest.mark.parametrize(
    ("authority", "lacks"),
    [
        (changed(OF_FOSSMO, amount_cap=VALUE - 1), AuthorityGap.CAP_TOO_LOW),
        (changed(OF_FOSSMO, valid_from=date(2026, 10, 22)), AuthorityGap.NOT_YET_VALID),
        (changed(ON_FOR_FOSSMO, valid_to=date(2026, 10, 20)), AuthorityGap.EXPIRED),
        ((*AUTHORITY, withdrawn(OF_FOSSMO)), AuthorityGap.WITHDRAWN),
        ((*AUTHORITY, withdrawn(ON_FOR_FOSSMO)), AuthorityGap.WITHDRAWN),
        (changed(ON_FOR_FOSSMO, scope=Scope(acts=(ActKind.AWARD,))), AuthorityGap.OUT_OF_SCOPE),
        (
            changed(OF_FOSSMO, scope=Scope(acts=(ActKind.SIGN_CONTRACT,), procurement=ProcurementId("pilot-2026"))),
            AuthorityGap.ANOTHER_PROCUREMENT,
        ),
        (changed(OF_FOSSMO, may_delegate=False), AuthorityGap.NOT_TO_BE_PASSED_ON),
        (tuple(one for one in AUTHORITY if one.mandate != OF_FOSSMO), AuthorityGap.BROKEN_CHAIN),
        (tuple(one for one in AUTHORITY if one.mandate != ON_FOR_FOSSMO), AuthorityGap.NO_LINK_TO_SIGNER),
        (tuple(one for one in AUTHORITY if one.member != FOSSMO), AuthorityGap.NOTHING_GIVEN),
    ],
)
def test_a_buyer_whose_chain_has_a_gap_is_not_bound(authority: tuple[Event, ...], lacks: AuthorityGap) -> None:
    rejection = refused(*authority)
    assert (rejection.buyer, rejection.person) == (FOSSMO, SECRETARY)
    assert rejection.lacks == (lacks,)


def test_up_to_the_cap_it_is_covered() -> None:
    SPECIFICATION.given(*BEFORE, *changed(OF_FOSSMO, amount_cap=VALUE)).when(SIGN).then(SIGNED)


def test_the_day_of_the_signature_counts_whenever_it_is_recorded() -> None:
    ended = changed(OF_FOSSMO, valid_to=date(2026, 10, 21))
    late = SIGN.model_copy(update={"at": moment(11, 2)})
    SPECIFICATION.given(*BEFORE, *ended).when(late).then(SIGNED)


def test_every_gap_is_told_once() -> None:
    low = tuple(one.model_copy(update={"amount_cap": 1}) for one in AUTHORITY)
    assert refused(*low).lacks == (AuthorityGap.CAP_TOO_LOW,)


def test_the_leads_own_people_need_its_authority_too() -> None:
    rejection = refused(*(one for one in AUTHORITY if one.member != ELVNES))
    assert (rejection.buyer, rejection.lacks) == (ELVNES, (AuthorityGap.NOTHING_GIVEN,))


def test_a_stranger_signs_for_nobody() -> None:
    stranger = PersonId("stranger")
    signature = Signature(person=stranger, members=(FOSSMO,), signed_at=moment(10, 21))
    command = SIGN.model_copy(update={"signatures": (signature,)})
    history = SPECIFICATION.given(*BEFORE, *(one for one in AUTHORITY if one.member == FOSSMO))
    assert history.when(command).then_rejected(SignatureNotCovered).lacks == (AuthorityGap.NO_LINK_TO_SIGNER,)


def test_two_people_may_sign_for_their_own_municipalities() -> None:
    mayor = PersonId("ytre-sund-mayor")
    own = granted(YTRE_SUND).model_copy(update={"grantee": PersonHolder(person=mayor)})
    signatures = (
        Signature(person=SECRETARY, members=(ELVNES,), signed_at=moment(10, 21)),
        Signature(person=mayor, members=(YTRE_SUND,), signed_at=moment(10, 22)),
    )
    (fact,) = (
        SPECIFICATION.given(*BEFORE, granted(ELVNES), own)
        .when(SIGN.model_copy(update={"at": moment(10, 22), "signatures": signatures}))
        .facts()
    )
    assert isinstance(fact, ContractSigned)
    assert fact.signed_by == (SECRETARY, mayor)
    assert fact.signed_at == moment(10, 22)
    assert fact.mandates == (
        BuyerAuthority(member=ELVNES, signer=SECRETARY, mandates=(MandateId(f"of-{ELVNES}"),)),
        BuyerAuthority(member=YTRE_SUND, signer=mayor, mandates=(MandateId(f"of-{YTRE_SUND}"),)),
    )


def test_authority_in_another_group_does_not_count() -> None:
    command = SIGN.model_copy(update={"group": None})
    rejection = SPECIFICATION.given(*BEFORE).when(command).then_rejected(SignatureNotCovered)
    assert rejection.lacks == (AuthorityGap.NOTHING_GIVEN,)


def test_without_a_group_a_buyers_own_people_sign_for_it_alone() -> None:
    alone = OPENED.model_copy(update={"group": None})
    history = SPECIFICATION.given(alone, *BEFORE[1:])
    command = sign(members=(ELVNES,), value=8 * MILLION).model_copy(update={"group": None})
    (fact,) = history.when(command).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.mandates == (BuyerAuthority(member=ELVNES, signer=SECRETARY, mandates=()),)
    for_another = sign(members=(YTRE_SUND,)).model_copy(update={"group": None})
    assert history.when(for_another).then_rejected(SignatureNotCovered).buyer == YTRE_SUND
    theirs = Actor(person=SECRETARY, role="mayor", organisation=OrganisationNumber(YTRE_SUND))
    history.when(for_another.model_copy(update={"by": theirs})).facts()


def test_a_contract_that_binds_all_alone_needs_authority_for_the_whole_award() -> None:
    cheap = sign(value=1).model_copy(update={"value_reason": "Only a start"})
    below = changed(OF_FOSSMO, amount_cap=VALUE - 1)
    rejection = SPECIFICATION.given(*BEFORE, *below).when(cheap).then_rejected(SignatureNotCovered)
    assert (rejection.buyer, rejection.lacks) == (FOSSMO, (AuthorityGap.CAP_TOO_LOW,))
    enough = changed(OF_FOSSMO, amount_cap=VALUE)
    assert len(SPECIFICATION.given(*BEFORE, *enough).when(cheap).facts()) == 1


def test_a_contract_that_binds_some_needs_authority_for_its_own_value() -> None:
    own = SPECIFICATION.given(*BEFORE, granted(ELVNES, cap=100))
    assert len(own.when(sign(members=(ELVNES,), value=100)).facts()) == 1
    dearer = own.when(sign(members=(ELVNES,), value=101)).then_rejected(SignatureNotCovered)
    assert dearer.lacks == (AuthorityGap.CAP_TOO_LOW,)
