"""What rests on scores and rankings, and keeps them as they are (FOA § 25-1(4), LOA § 4)."""

from domain.evaluations.rejections import AwardRestsOnScores, ContractRestsOnScores
from domain.evaluations.state import State
from domain.kernel.identifiers import LotId, ProcurementId


def nothing_must_rest_on_it(procurement: ProcurementId, lot: LotId | None, state: State) -> None:
    """Let pass what changes the judgement of a lot while no award of it stands and no contract is concluded.

    Raises:
        ContractRestsOnScores: when the contract is concluded.
        AwardRestsOnScores: when it is awarded, and the award has not been reversed.
    """
    no_contract_must_rest_on_it(procurement, lot, state)
    award = state.awarded(procurement, lot)
    if award is not None:
        raise AwardRestsOnScores(procurement, lot, award.award)


def no_contract_must_rest_on_it(procurement: ProcurementId, lot: LotId | None, state: State) -> None:
    """Let pass what is found about a lot while no contract is concluded: an award may be reversed until then.

    Raises:
        ContractRestsOnScores: when the contract is concluded.
    """
    contract = state.contract_of(procurement, lot)
    if contract is not None:
        raise ContractRestsOnScores(procurement, lot, contract.contract, contract.signed_at)
