from datetime import UTC, datetime

from domain.kernel.identifiers import MandateId
from domain.mandates.events import AuthorityDelegated
from domain.mandates.values import ActKind, OrganisationHolder, PersonHolder, Scope
from domain.notices.rejections import AnnouncedWithoutAuthority
from domain.notices.values import NoticeKind
from tests.domain.notices.scene import (
    ALARMS,
    APPROVED,
    BUYER_LEAD,
    DALHEIM,
    ELVNES,
    ESTIMATED,
    FROM_DALHEIM,
    FROM_YTRE_SUND,
    GROUP,
    LOCKED,
    MAXIMUM,
    OPENED,
    SEND,
    SENT,
    TAKEN_BACK,
    YTRE_SUND,
    announcing,
    given_by,
)

prepared = announcing.given(OPENED, ESTIMATED, LOCKED, APPROVED)
by_ytre_sund = given_by(YTRE_SUND, FROM_YTRE_SUND)
by_dalheim = given_by(DALHEIM, FROM_DALHEIM)


def test_every_buyer_but_the_lead_must_have_given_authority() -> None:
    rejection = prepared.given(by_ytre_sund).when(SEND).then_rejected(AnnouncedWithoutAuthority)
    assert rejection == AnnouncedWithoutAuthority(ALARMS, ELVNES, (DALHEIM,))
    assert prepared.when(SEND).then_rejected(AnnouncedWithoutAuthority).without == (YTRE_SUND, DALHEIM)


def test_authority_taken_back_before_the_day_does_not_count() -> None:
    prepared.given(by_ytre_sund, by_dalheim, TAKEN_BACK).when(SEND).then_rejected(AnnouncedWithoutAuthority)


def test_authority_for_another_act_or_below_the_maximum_does_not_count() -> None:
    to_sign = given_by(DALHEIM, FROM_DALHEIM, act=ActKind.SIGN_CONTRACT)
    capped = given_by(DALHEIM, FROM_DALHEIM, cap=MAXIMUM - 1)
    prepared.given(by_ytre_sund, to_sign).when(SEND).then_rejected(AnnouncedWithoutAuthority)
    prepared.given(by_ytre_sund, capped).when(SEND).then_rejected(AnnouncedWithoutAuthority)


def test_authority_that_has_ended_or_not_begun_does_not_count() -> None:
    for moment in (datetime(2026, 2, 1, 12, tzinfo=UTC), datetime(2028, 1, 2, 12, tzinfo=UTC)):
        command = SEND.model_copy(update={"at": moment})
        prepared.given(by_ytre_sund, by_dalheim).when(command).then_rejected(AnnouncedWithoutAuthority)


def test_a_person_may_hold_the_authority_and_chains_are_followed() -> None:
    to_person = given_by(DALHEIM, FROM_DALHEIM, to=PersonHolder(person=BUYER_LEAD))
    prepared.given(by_ytre_sund, to_person).when(SEND).then(SENT)
    first = given_by(DALHEIM, FROM_DALHEIM, to=OrganisationHolder(organisation=YTRE_SUND)).model_copy(
        update={"may_delegate": True}
    )
    passed_on = AuthorityDelegated(
        mandate=MandateId("on"),
        of=FROM_DALHEIM,
        group=GROUP,
        member=DALHEIM,
        grantee=OrganisationHolder(organisation=ELVNES),
        scope=Scope(acts=(ActKind.ANNOUNCE,)),
        valid_from=first.valid_from,
    )
    chain = (FROM_YTRE_SUND, FROM_DALHEIM, MandateId("on"))
    prepared.given(by_ytre_sund, first, passed_on).when(SEND).then(SENT.model_copy(update={"mandates": chain}))


def test_without_a_group_nobody_announces_for_others() -> None:
    alone = OPENED.model_copy(update={"group": None})
    command = SEND.model_copy(update={"group": None})
    approved = (ESTIMATED, LOCKED, APPROVED)
    announcing.given(alone, *approved).when(command).then_rejected(AnnouncedWithoutAuthority)
    own = alone.model_copy(update={"buyers": (ELVNES,)})
    for_itself = command.model_copy(update={"buyers": (ELVNES,)})
    sent = SENT.model_copy(update={"group": None, "buyers": (ELVNES,), "mandates": ()})
    announcing.given(own, *approved).when(for_itself).then(sent)


def test_prior_information_commits_to_no_value() -> None:
    small = given_by(DALHEIM, FROM_DALHEIM, cap=0)
    prior = SEND.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION, "maximum": None})
    sent = SENT.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION, "maximum": None})
    prepared.given(by_ytre_sund, small).when(prior).then(sent)
