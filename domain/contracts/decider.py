"""How it is decided whether a contract may be concluded."""

from collections.abc import Sequence
from typing import TypeAlias

from domain.authority.held import given_for
from domain.awards.values import AWARD_FACTS
from domain.bids.events import BidReceived, BidRejected, BidWithdrawn
from domain.bids.values import DEADLINE_FACTS
from domain.complaints.values import PETITION_FACTS
from domain.contracts.commands import ExtendBidValidity, SignContract
from domain.contracts.events import BidValidityExtended, ContractSigned
from domain.contracts.rules import extend_validity, sign
from domain.contracts.state import State, evolve
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.notices.events import NoticePublished, NoticeSent
from domain.procurements.events import ProcurementCancelled, ProcurementOpened

ContractCommand: TypeAlias = ExtendBidValidity | SignContract

_CASE = (
    ProcurementOpened,
    ProcurementCancelled,
    NoticeSent,
    NoticePublished,
    BidReceived,
    BidValidityExtended,
    *DEADLINE_FACTS,
)


def boundary_of(command: ContractCommand) -> Boundary:
    """The facts that the command's rules read; in both, who may act in the case."""
    case = command.procurement
    match command:
        case ExtendBidValidity():
            bid = about(case, command.bid, types=(BidReceived, BidWithdrawn, BidRejected, BidValidityExtended))
            return boundary(bid, about(case, types=DEADLINE_FACTS), standing_facts(case))
        case SignContract():
            buyers = sorted({member for signature in command.signatures for member in signature.members})
            mandates = (given_for(command.group, buyer) for buyer in buyers) if command.group else ()
            return boundary(
                about(case, types=_CASE),
                about(case, command.award, types=(*AWARD_FACTS, *PETITION_FACTS, ContractSigned)),
                about(command.contract, types=(ContractSigned,)),
                *mandates,
                standing_facts(case),
            )


def decide(command: ContractCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken, or somebody who acts or signs is recused in the case.
    """
    match command:
        case ExtendBidValidity():
            return extend_validity(command, state)
        case SignContract():
            return sign(command, state)


DECIDER: Decider[ContractCommand, State] = Decider(
    name="contracts",
    commands=(ExtendBidValidity, SignContract),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
