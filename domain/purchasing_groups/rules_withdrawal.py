"""How a member leaves: by notice, as long as the agreement says."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.periods import months_after
from domain.purchasing_groups.commands import NotifyWithdrawal
from domain.purchasing_groups.events import WithdrawalNotified
from domain.purchasing_groups.rejections import LeadMustHandOver
from domain.purchasing_groups.rejections_membership import MembershipAlreadyEnds, NotAMember, NoticeTooShort
from domain.purchasing_groups.state import Formed

STATUTORY_NOTICE_MONTHS = 12
"""One year, where nothing else has been agreed (KOML § 20-8)."""


def withdraw(command: NotifyWithdrawal, group: Formed) -> Sequence[Event]:
    """A member leaves when its notice has run out; the lead, only when another member leads from then on.

    Raises:
        NotAMember: when the organisation is no member on the day of the notice.
        MembershipAlreadyEnds: when it gave other notice before, or is a member only until that day anyway.
        NoticeTooShort: when the last day comes before the notice has run out.
        LeadMustHandOver: when the member would still lead on the day after its last.
    """
    given_on = day_of(command.at)
    fact = WithdrawalNotified(
        group=command.group, member=command.member, reason=command.reason, effective_on=command.effective_on
    )
    membership = group.register.last_of(command.member)
    if membership is None:
        raise NotAMember(command.group, command.member, given_on)
    if membership.notice == fact:
        return ()
    last = membership.period.last
    if last is not None and last < given_on:
        raise NotAMember(command.group, command.member, given_on)
    if last is not None and (membership.notice is not None or last <= command.effective_on):
        raise MembershipAlreadyEnds(command.member, last)
    terms = group.register.terms_on(given_on)
    earliest = months_after(given_on, STATUTORY_NOTICE_MONTHS if terms is None else terms.exit_notice_months)
    if command.effective_on < earliest:
        raise NoticeTooShort(command.effective_on, earliest)
    if group.register.lead_after(command.effective_on) == command.member:
        raise LeadMustHandOver(command.member, command.effective_on)
    return (fact,)
