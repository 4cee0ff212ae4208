"""What an organisation must be to have people in the group, and when they may begin."""

from datetime import date

from domain.kernel.identifiers import GroupId
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.representatives.rejections import MembershipOver, OrganisationOutsideGroup, TermEndsBeforeItBegins
from domain.representatives.state import Joined, State


def term(valid_from: date, valid_to: date | None) -> Period:
    """The period of an appointment or a role.

    Raises:
        TermEndsBeforeItBegins: when it would hold no day.
    """
    period = Period(valid_from, valid_to)
    if valid_to is not None and period.is_empty:
        raise TermEndsBeforeItBegins(valid_from, valid_to)
    return period


def must_belong(group: GroupId, member: MemberId, begins: date, state: State) -> None:
    """Let people in from the lead, from those invited, and from members that have not left by then.

    Raises:
        OrganisationOutsideGroup: when the organisation is none of these.
        MembershipOver: when it will have left on the day the person would begin.
    """
    match state.standings.get(member):
        case None:
            raise OrganisationOutsideGroup(group, member)
        case Joined(period) if period.last is not None and period.is_over(begins):
            raise MembershipOver(member, period.last, begins)
        case _:
            return
