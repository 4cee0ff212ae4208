"""The facts of evaluation. None is public until the supplier is chosen (OFFL § 23)."""

from pydantic import Field

from domain.evaluations.values import Conformity, CriterionRef, Formula, OwnScore, RankedBid, RankingSource, Score
from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.procurements.values import PriceFormula


class EvaluatorsAppointed(Event):
    """People were asked to evaluate the bids; those appointed before stay."""

    stored_as = "evaluators-appointed.v1"
    legal_basis = ("FOA § 7-5",)

    procurement: ProcurementId
    evaluators: tuple[PersonId, ...] = Field(min_length=1)
    appointed_at: Instant


class ScoreGiven(Event):
    """An evaluator scored a bid on a criterion, in hundredths of a point, and said why."""

    stored_as = "score-given.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 18-1", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None = None
    bid: BidId
    supplier: SupplierId
    criterion: CriterionRef
    evaluator: PersonId
    score: Score
    reason: Text
    given_at: Instant


class ScoreRevised(Event):
    """An evaluator changed a score and said why; the earlier one stays on record."""

    stored_as = "score-revised.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 18-1", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None = None
    bid: BidId
    supplier: SupplierId
    criterion: CriterionRef
    evaluator: PersonId
    earlier: Score
    score: Score
    reason: Text
    revised_at: Instant


class ConsensusReached(Event):
    """The evaluators agreed on one score for a bid on a criterion; what each had given stays on record."""

    stored_as = "consensus-reached.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 18-1", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None = None
    bid: BidId
    supplier: SupplierId
    criterion: CriterionRef
    score: Score
    reason: Text
    originals: tuple[OwnScore, ...] = Field(min_length=1)
    reached_at: Instant

    @property
    def given(self) -> tuple[int, ...]:
        """What each had given, in hundredths."""
        return tuple(one.score for one in self.originals)


class RankingComputed(Event):
    """The bids were ranked; `as_published` says whether that is what the published criteria and formula lead to."""

    stored_as = "ranking-computed.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 18-1", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None = None
    version: int = Field(ge=1)
    source: RankingSource
    formula: Formula
    as_published: bool
    criteria_version: int = Field(ge=1)
    criteria_digest: Sha256
    inputs_digest: Sha256
    ranking: tuple[RankedBid, ...] = Field(min_length=1)
    computed_at: Instant

    @property
    def first(self) -> tuple[SupplierId, ...]:
        """Who is first; several where their totals are equal."""
        return tuple(one.supplier for one in self.ranking if one.rank == 1)

    @property
    def suppliers(self) -> tuple[SupplierId, ...]:
        """Whose bids were ranked, the best first."""
        return tuple(one.supplier for one in self.ranking)

    @property
    def best(self) -> int:
        """The highest total, in hundredths."""
        return max(one.total for one in self.ranking)

    @property
    def formula_told(self) -> PriceFormula | str:
        """The formula: one that may be published, or whatever name was given to another."""
        return PriceFormula(self.formula) if self.formula in {one.value for one in PriceFormula} else self.formula

    @property
    def conformity(self) -> Conformity:
        """Whether it is what the published criteria and formula lead to."""
        return Conformity.AS_PUBLISHED if self.as_published else Conformity.DEVIATING
