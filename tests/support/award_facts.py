"""Facts of evaluation, award and contract for the tests of the fairness checks."""

from datetime import date

from domain.awards.contents import Advantage, Recipient, StandstillExemption
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.contracts.events import ContractSigned
from domain.contracts.values import Signature
from domain.evaluations.events import RankingComputed, ScoreGiven
from domain.evaluations.values import CriterionPoints, RankedBid, RankingSource
from domain.kernel.identifiers import AwardId, BidId, ContractId, GroupId, LotId, MotionId, PersonId
from domain.kernel.organisations import MemberId, SupplierId
from domain.rule_sets.values import RulesUsed
from tests.support.case_facts import BOREAL, BUYERS, DIGEST, FORMULA, GROUP, PUBLISHED, Fact
from tests.support.cases import CASE, fact, moment

COUNTED = RulesUsed(versions=("standstill-days@2017-01-01",), on=date(2026, 9, 18))


def scored(
    at: str, bid: str, score: int, by: str = "p-elv-3", reason: str = "It works well.", lot: str | None = None
) -> Fact:
    """An evaluator scored a bid on quality."""
    event = ScoreGiven(
        procurement=CASE,
        lot=LotId(lot) if lot else None,
        bid=BidId(bid),
        supplier=BOREAL,
        criterion="quality",
        evaluator=PersonId(by),
        score=score,
        reason=reason,
        given_at=moment(at),
    )
    return fact(event, at, by)


def ranked(
    at: str,
    *rows: RankedBid,
    inputs: str = DIGEST,
    criteria: str = PUBLISHED,
    formula: str = FORMULA,
    as_published: bool = True,
    lot: str | None = None,
    by: str = "p-elv-3",
) -> Fact:
    """The bids were ranked; without rows there is one bid."""
    event = RankingComputed(
        procurement=CASE,
        lot=LotId(lot) if lot else None,
        version=1,
        source=RankingSource.COMPUTED_HERE,
        formula=formula,
        as_published=as_published,
        criteria_version=1,
        criteria_digest=criteria,
        inputs_digest=inputs,
        ranking=rows or (row(1, "b-1", BOREAL, 800, (1_000, 800), 920),),
        computed_at=moment(at),
    )
    return fact(event, at, by)


def row(rank: int, bid: str, supplier: SupplierId, kroner: int, points_of: tuple[int, int], total: int) -> RankedBid:
    """A row of a ranking; points of price and quality and the total in hundredths."""
    points = tuple(
        CriterionPoints(criterion=key, points=one) for key, one in zip(("price", "quality"), points_of, strict=True)
    )
    return RankedBid(rank=rank, bid=BidId(bid), supplier=supplier, price=kroner * 100, points=points, total=total)


def awarded(
    at: str,
    award: str = "a-1",
    *,
    lot: str | None = None,
    ranking: int | None = None,
    replaces: str | None = None,
    motion: str | None = "on-the-award",
    prepared_by: str = "p-elv-3",
    by: str = "p-elv-4",
) -> Fact:
    """A supplier was chosen."""
    event = AwardDecided(
        procurement=CASE,
        group=GROUP,
        award=AwardId(award),
        lot=LotId(lot) if lot else None,
        bid=BidId("b-1"),
        supplier=BOREAL,
        value=800_000_00,
        motion=MotionId(motion) if motion else None,
        prepared_by=PersonId(prepared_by),
        ranking=ranking,
        replaces=AwardId(replaces) if replaces else None,
        decided_at=moment(at),
    )
    return fact(event, at, by)


def notified(
    at: str,
    *to: SupplierId | tuple[SupplierId, str],
    award: str = "a-1",
    until: str | None = "2026-09-28",
    exemption: StandstillExemption | None = None,
    electronically: bool = True,
    rules: RulesUsed | None = COUNTED,
) -> Fact:
    """Suppliers were told of the award, each at the same moment unless another is given."""
    recipients = tuple(
        Recipient(supplier=one[0], sent_at=moment(one[1]))
        if isinstance(one, tuple)
        else Recipient(supplier=one, sent_at=moment(at))
        for one in to or (BOREAL,)
    )
    event = AwardNotified(
        procurement=CASE,
        award=AwardId(award),
        winner=BOREAL,
        winner_name="Boreal Care",
        advantages=(Advantage(criterion="quality", reason="The best."),),
        recipients=recipients,
        sent_at=moment(at),
        electronically=electronically,
        standstill_until=date.fromisoformat(until) if until else None,
        exemption=exemption,
        rules=rules,
    )
    return fact(event, at)


def reversed_(at: str, award: str = "a-1", lot: str | None = None) -> Fact:
    """An award was reversed."""
    event = AwardReversed(
        procurement=CASE,
        group=GROUP,
        award=AwardId(award),
        lot=LotId(lot) if lot else None,
        supplier=BOREAL,
        prepared_by=PersonId("p-elv-3"),
        reason="The formula was another.",
        reversed_at=moment(at),
    )
    return fact(event, at)


def signed(
    at: str,
    contract: str = "k-1",
    *,
    award: str = "a-1",
    buyers: tuple[MemberId, ...] = BUYERS,
    by: str = "p-elv-4",
    group: GroupId | None = GROUP,
    value: int = 800_000,
    own_at: str | None = None,
) -> Fact:
    """The contract was signed by one person for these buyers; the value is in kroner."""
    event = ContractSigned(
        procurement=CASE,
        group=group,
        award=AwardId(award),
        contract=ContractId(contract),
        supplier=BOREAL,
        value=value * 100,
        buyers=buyers,
        signed_by=(PersonId(by),),
        signatures=(Signature(person=PersonId(by), members=buyers, signed_at=moment(own_at or at)),),
        supplier_signed_at=moment(at),
        signed_at=moment(at),
        mandates=(),
    )
    return fact(event, at)
