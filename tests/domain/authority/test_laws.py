"""Laws of the question: less authority never covers more, and nothing that does not concern it changes the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.authority.answers import Answer, Covered, NotCovered
from domain.authority.held import mandates
from domain.authority.signing import Signing, may_sign
from domain.kernel.identifiers import MandateId, PersonId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn, Grant
from domain.mandates.values import ActKind, Holder, PersonHolder, Scope
from tests.domain.mandates.scene import (
    ALARMS,
    COUNCIL,
    DALHEIM,
    DAY,
    DEPUTY,
    FRAMEWORK,
    LEAD,
    OTHER_GROUP,
    PILOT,
    SIGNER,
    WITHDRAWN,
    YTRE_SUND,
    holds,
)

REFERENCES = [MandateId(letter) for letter in "abcde"]
HOLDERS: list[Holder] = [LEAD, holds(SIGNER), holds(DEPUTY)]
ACTS = (ActKind.AWARD, ActKind.SIGN_CONTRACT)
DAYS = [DAY + timedelta(days=number) for number in range(5)]
CAPS = [None, 1, 2, 3]
PROCUREMENTS = [None, FRAMEWORK, PILOT]


@dataclass(frozen=True)
class History:
    """Grants under different references, and withdrawals."""

    grants: tuple[Grant, ...]
    withdrawals: tuple[AuthorityWithdrawn, ...] = ()

    def answer(self, signing: Signing) -> Answer:
        """What is answered for Ytre Sund."""
        return may_sign(mandates((*self.grants, *self.withdrawals)), signing, YTRE_SUND)


terms = st.fixed_dictionaries({
    "grantee": st.sampled_from(HOLDERS),
    "scope": st.builds(
        Scope,
        acts=st.sets(st.sampled_from(ACTS), min_size=1).map(tuple),
        procurement=st.sampled_from(PROCUREMENTS),
        subject=st.sampled_from([None, "Key boxes"]),
    ),
    "amount_cap": st.sampled_from(CAPS),
    "valid_from": st.sampled_from(DAYS),
    "valid_to": st.sampled_from([None, *DAYS]),
    "may_delegate": st.sampled_from([True, True, True, False]),
})  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Any grants whatever: most hang from one another, some from nothing, some in a circle."""
    grants: list[Grant] = []
    for reference in draw(st.lists(st.sampled_from(REFERENCES), unique=True)):
        common: Mapping[str, object] = {"mandate": reference, "group": ALARMS, "member": YTRE_SUND, **draw(terms)}
        of = draw(st.sampled_from([None, *REFERENCES]))
        if of is None:
            rest = {"granted_by": COUNCIL, "case_number": "2026/1"}
            grants.append(AuthorityGranted.model_validate({**common, **rest}))
        else:
            grants.append(AuthorityDelegated.model_validate({**common, "of": of}))
    withdrawn = draw(st.lists(st.tuples(st.sampled_from(REFERENCES), st.sampled_from(DAYS)), max_size=2))
    return History(tuple(grants), tuple(withdrawal(reference, day) for reference, day in withdrawn))


signings = st.builds(
    Signing,
    group=st.just(ALARMS),
    signer=st.sampled_from(HOLDERS),
    act=st.sampled_from(ACTS),
    amount=st.sampled_from([0, 1, 2, 3]),
    day=st.sampled_from(DAYS),
    procurement=st.sampled_from(PROCUREMENTS),
)


def withdrawal(reference: MandateId, day: date) -> AuthorityWithdrawn:
    return WITHDRAWN.model_copy(update={"mandate": reference, "withdrawn_on": day})


def smaller(grant: Grant) -> list[Grant]:
    """The same grant with a lower cap, a shorter period, fewer acts, one procurement, or no leave to pass it on."""
    cap, last = grant.amount_cap, grant.valid_to
    changes: list[dict[str, object]] = [
        *({"amount_cap": lower} for lower in CAPS if lower is not None and (cap is None or lower <= cap)),
        *({"valid_to": sooner} for sooner in DAYS if last is None or sooner <= last),
        *({"valid_from": later} for later in DAYS if later >= grant.valid_from),
        {"scope": grant.scope.model_copy(update={"acts": grant.scope.acts[:1]})},
        {"scope": grant.scope.model_copy(update={"procurement": grant.scope.procurement or PILOT})},
        {"may_delegate": False},
    ]
    return [grant.model_copy(update=change) for change in changes]


def usable(link: Grant, history: History, signing: Signing) -> bool:
    """Whether the link by itself covers what is asked, spelled out once more."""
    return (
        link.valid_from <= signing.day <= (link.valid_to or date.max)
        and signing.amount <= (signing.amount if link.amount_cap is None else link.amount_cap)
        and signing.act in link.scope.acts
        and link.scope.procurement in {None, signing.procurement}
        and not any(one.mandate == link.mandate and one.withdrawn_on <= signing.day for one in history.withdrawals)
    )


def reached(grants: Sequence[Grant], usable_now: Sequence[Grant]) -> set[MandateId]:
    """The mandates that authority flows to from a body, found by spreading it until nothing more is reached."""
    found: set[MandateId] = {one.mandate for one in usable_now if isinstance(one, AuthorityGranted)}
    passing = {one.mandate for one in grants if one.may_delegate}
    for _ in grants:
        found |= {
            one.mandate for one in usable_now if isinstance(one, AuthorityDelegated) and one.of in found & passing
        }
    return found


@given(histories(), signings)
def test_it_is_covered_exactly_when_authority_flows_from_a_body_to_the_signer(
    history: History, signing: Signing
) -> None:
    usable_now = [one for one in history.grants if usable(one, history, signing)]
    held = {one.mandate for one in history.grants if one.grantee == signing.signer}
    expected = bool(held & reached(history.grants, usable_now))
    assert isinstance(history.answer(signing), Covered) == expected


@given(histories(), signings)
def test_every_link_of_a_chain_that_covers_is_valid_and_hangs_from_the_one_before(
    history: History, signing: Signing
) -> None:
    match history.answer(signing):
        case Covered(chain):
            assert isinstance(chain[0], AuthorityGranted)
            assert chain[-1].grantee == signing.signer
            assert all(usable(link, history, signing) for link in chain)
            for parent, link in pairwise(chain):
                assert isinstance(link, AuthorityDelegated)
                assert link.of == parent.mandate
                assert parent.may_delegate
        case NotCovered(missing):
            assert missing


@given(histories().filter(lambda history: bool(history.grants)), signings, st.data())
def test_shrinking_a_link_never_helps(history: History, signing: Signing, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(history.grants))
    shrunk = data.draw(st.sampled_from(smaller(chosen)))
    shrunken = replace(history, grants=tuple(shrunk if one is chosen else one for one in history.grants))
    if isinstance(shrunken.answer(signing), Covered):
        assert isinstance(history.answer(signing), Covered)


@given(histories(), signings, st.sampled_from(REFERENCES), st.sampled_from(DAYS))
def test_taking_back_never_helps(history: History, signing: Signing, reference: MandateId, day: date) -> None:
    after = replace(history, withdrawals=(*history.withdrawals, withdrawal(reference, day)))
    if isinstance(after.answer(signing), Covered):
        assert isinstance(history.answer(signing), Covered)


@given(histories(), signings, st.data())
def test_the_order_of_the_facts_does_not_matter(history: History, signing: Signing, data: st.DataObject) -> None:
    facts = data.draw(st.permutations([*history.grants, *history.withdrawals]))
    assert may_sign(mandates(facts), signing, YTRE_SUND) == history.answer(signing)


@given(histories(), histories(), signings)
def test_what_others_were_given_does_not_matter(history: History, other: History, signing: Signing) -> None:
    elsewhere = [
        one.model_copy(update={"mandate": MandateId(f"other-{one.mandate}"), **change})
        for one, change in zip(other.grants, [{"member": DALHEIM}, {"group": OTHER_GROUP}] * 5, strict=False)
    ]
    facts = (*elsewhere, *history.grants, *history.withdrawals)
    assert may_sign(mandates(facts), signing, YTRE_SUND) == history.answer(signing)


@given(histories())
def test_a_stranger_is_never_covered(history: History) -> None:
    stranger = PersonHolder(person=PersonId("nobody-gave-anything"))
    signing = Signing(ALARMS, stranger, ActKind.SIGN_CONTRACT, 0, DAY)
    assert isinstance(history.answer(signing), NotCovered)
