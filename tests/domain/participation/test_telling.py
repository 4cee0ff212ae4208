from domain.impartiality.rejections import ActorIsRecused
from domain.participation.rejections import (
    InvitationStands,
    InvitedSomeOnly,
    NonSelectionToldBefore,
    NotInSelection,
    ParticipationCalledOff,
)
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, CALLED_OFF, CELSIUS, DAG, DELTA, at, judged
from tests.domain.participation.scene import ASKED, CHOSEN, SENT, invited, inviting, telling, told

BEFORE = at(9, month=8)


def test_all_who_were_selected_are_invited_at_once() -> None:
    CHOSEN.when(inviting(invited())).then(invited())


def test_an_invitation_is_sent_once() -> None:
    sent = CHOSEN.given_any(invited())
    sent.when(inviting(invited())).then_nothing()
    again = sent.when(inviting(invited(on=at(12, month=8))))
    assert again.then_rejected(InvitationStands) == InvitationStands(ALARMS, SENT)


def test_nobody_else_is_invited() -> None:
    more = CHOSEN.when(inviting(invited(ALFA, BOREAL, CELSIUS, DELTA)))
    assert more.then_rejected(NotInSelection) == NotInSelection((DELTA,))
    ASKED.when(inviting(invited())).then_rejected(NotInSelection)
    CHOSEN.when(inviting(invited(on=BEFORE))).then_rejected(NotInSelection)


def test_nobody_who_was_selected_is_left_uninvited() -> None:
    fewer = CHOSEN.when(inviting(invited(ALFA, CELSIUS)))
    assert fewer.then_rejected(InvitedSomeOnly) == InvitedSomeOnly((BOREAL,))


def test_in_a_competition_that_was_called_off_nobody_is_invited() -> None:
    CHOSEN.given_any(CALLED_OFF).when(inviting(invited())).then_rejected(ParticipationCalledOff)


def test_who_was_left_out_is_told() -> None:
    CHOSEN.when(telling(told())).then(told())


def test_a_supplier_is_told_once() -> None:
    sent = CHOSEN.given_any(told())
    sent.when(telling(told())).then_nothing()
    again = sent.when(telling(told(on=at(12, month=8))))
    assert again.then_rejected(NonSelectionToldBefore) == NonSelectionToldBefore(DELTA, SENT)


def test_nobody_is_told_no_who_was_not_left_out() -> None:
    assert CHOSEN.when(telling(told(ALFA))).then_rejected(NotInSelection) == NotInSelection((ALFA,))
    ASKED.when(telling(told())).then_rejected(NotInSelection)
    CHOSEN.when(telling(told(on=BEFORE))).then_rejected(NotInSelection)


def test_who_is_recused_invites_and_tells_nobody() -> None:
    recused = CHOSEN.given_any(judged(DAG))
    recused.when(inviting(invited(), DAG)).then_rejected(ActorIsRecused)
    recused.when(telling(told(), DAG)).then_rejected(ActorIsRecused)
