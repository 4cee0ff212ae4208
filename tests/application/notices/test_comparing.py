from application.notices.comparing import compared
from domain.kernel.organisations import MemberId
from domain.notices.values import NoticeBuyer

ELVNES, YTRE_SUND, DALHEIM = MemberId("314910001"), MemberId("314911008"), MemberId("314912004")
MEMBERS = {ELVNES: "Elvnes kommune", YTRE_SUND: "Ytre Sund", DALHEIM: None}
BY_NUMBER = NoticeBuyer(name="Elvnes", number=ELVNES)
BY_NAME = NoticeBuyer(name="YTRE  SUND kommune")
BEYOND = NoticeBuyer(name="Storvatn kommune", number=MemberId("315210100"))
NOBODY = NoticeBuyer(name="Et annet sted")


def test_a_notice_that_names_every_member_and_nobody_else_agrees() -> None:
    everybody = tuple(NoticeBuyer(number=number) for number in MEMBERS)
    found = compared(MEMBERS, everybody)
    assert found.agrees
    assert found.named == tuple(MEMBERS)


def test_who_is_in_one_and_not_in_the_other_is_told_both_ways() -> None:
    found = compared(MEMBERS, (BY_NUMBER, BEYOND, NOBODY))
    assert not found.agrees
    assert found.named == (ELVNES,)
    assert found.members_not_named == (YTRE_SUND, DALHEIM)
    assert found.buyers_not_members == (BEYOND, NOBODY)


def test_a_buyer_without_number_is_recognised_by_its_name() -> None:
    found = compared(MEMBERS, (BY_NAME,))
    assert (found.by_name, found.buyers_not_members) == ((YTRE_SUND,), ())


def test_a_name_does_not_make_up_for_another_number() -> None:
    impostor = NoticeBuyer(name="Ytre Sund", number=MemberId("315210100"))
    found = compared(MEMBERS, (impostor,))
    assert YTRE_SUND in found.members_not_named
    assert found.buyers_not_members == (impostor,)
