"""How it is decided what may happen to a purchasing group."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.purchasing_groups import rules_accession, rules_agreement, rules_lead, rules_requests, rules_withdrawal
from domain.purchasing_groups.boundary import GroupCommand, boundary_of
from domain.purchasing_groups.commands import (
    AdoptAgreement,
    DeclineAccession,
    FormGroup,
    HandOverLead,
    InviteMember,
    JoinGroup,
    NotifyWithdrawal,
    RequestAccession,
    SetOptInDeadline,
)
from domain.purchasing_groups.rejections import GroupNotFormed
from domain.purchasing_groups.state import Formed, NotFormed, State, evolve


def decide(command: GroupCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        GroupNotFormed: when the group does not exist.
        Rejection: when another rule of the slice is broken.
    """
    match command, state:
        case FormGroup(), _:
            return rules_lead.form(command, state)
        case _, NotFormed():
            raise GroupNotFormed(command.group)
        case AdoptAgreement(), Formed():
            return rules_agreement.adopt(command, state)
        case HandOverLead(), Formed():
            return rules_lead.hand_over(command, state)
        case SetOptInDeadline(), Formed():
            return rules_accession.set_deadline(command, state)
        case InviteMember(), Formed():
            return rules_accession.invite(command, state)
        case JoinGroup(), Formed():
            return rules_accession.join(command, state)
        case RequestAccession(), Formed():
            return rules_requests.request(command, state)
        case DeclineAccession(), Formed():
            return rules_requests.decline(command, state)
        case NotifyWithdrawal(), Formed():
            return rules_withdrawal.withdraw(command, state)


DECIDER: Decider[GroupCommand, State] = Decider(
    name="purchasing_groups",
    commands=(
        FormGroup,
        AdoptAgreement,
        HandOverLead,
        SetOptInDeadline,
        InviteMember,
        JoinGroup,
        RequestAccession,
        DeclineAccession,
        NotifyWithdrawal,
    ),
    initial=NotFormed(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
