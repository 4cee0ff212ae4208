"""Where a pool stands, what a member bears in it and why, and how a key would share an amount."""

from pydantic import Field

from application.cost_sharing.explaining import explain_key, explain_share, explain_way
from application.cost_sharing.pools import FACTS, pool_of, with_fact
from application.cost_sharing.shares import (
    ExplainedPool,
    NamedBook,
    SharesAsked,
    explained,
    names_read,
    with_fact_or_name,
)
from application.cost_sharing.statements import statement_of
from application.cost_sharing.views import CostKey, CostPool, KeyVersion, Preview, PreviewedShare, Statement
from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.cost_sharing.books import Book
from domain.cost_sharing.division import divide
from domain.cost_sharing.events import CostKeyAdopted
from domain.cost_sharing.values import Spent
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import CostKeyId, PoolId
from domain.kernel.organisations import MemberId


class StatementFor(Written):
    """Whose statement, and in which language."""

    member: MemberId
    language: Language = Language.NB


class KeyAsked(Written):
    """An amount (øre) to preview, by which version where it is not the one in force, and in which language."""

    amount: Spent | None = Field(default=None, description="Preview how this amount (øre) would be shared.")
    version: int | None = Field(default=None, ge=1, description="By this version; else the one in force on the day.")
    language: Language = Language.NB


def _evolve(book: Book | None, recorded: Recorded[Event]) -> Book | None:
    return with_fact(book, recorded.event)


def _pool(book: Book | None, _parameters: NoParameters, _moment: Moment) -> CostPool | None:
    return None if book is None else pool_of(book)


def _statement(book: Book | None, asked: StatementFor, _moment: Moment) -> Statement | None:
    return None if book is None else statement_of(book, asked.member, Teller(asked.language))


def _adopted(keys: tuple[CostKeyAdopted, ...], recorded: Recorded[Event]) -> tuple[CostKeyAdopted, ...]:
    return (*keys, recorded.event) if isinstance(recorded.event, CostKeyAdopted) else keys


def _key(keys: tuple[CostKeyAdopted, ...], asked: KeyAsked, moment: Moment) -> CostKey | None:
    if not keys:
        return None
    begun = (one for one in keys if one.valid_from <= moment.on)
    in_force = max(begun, key=lambda one: one.version, default=None)
    wanted = next((one for one in keys if one.version == asked.version), None) if asked.version else in_force
    return CostKey(
        group=keys[0].group,
        key=keys[0].key,
        on=moment.on,
        in_force=in_force.version if in_force else None,
        versions=tuple(_version(one) for one in keys),
        preview=_preview(wanted, asked.amount, Teller(asked.language)) if wanted and asked.amount else None,
    )


def _version(adopted: CostKeyAdopted) -> KeyVersion:
    return KeyVersion(
        version=adopted.version,
        valid_from=adopted.valid_from,
        motion=adopted.motion,
        members=adopted.members,
        bases=adopted.bases,
        components=adopted.components,
        caps=adopted.caps,
        floors=adopted.floors,
    )


def _preview(adopted: CostKeyAdopted, amount: int, teller: Teller) -> Preview:
    return Preview(
        amount=amount,
        version=adopted.version,
        explanation=(*explain_key(amount, adopted.used, teller), *explain_way(amount, adopted.terms, teller)),
        shares=tuple(
            PreviewedShare(share=share, explanation=explain_share(amount, adopted.terms, share, teller))
            for share in divide(amount, adopted.terms)
        ),
    )


POOLS: Question[Book | None, NoParameters, CostPool] = Question(
    name="pools",
    asks="What is the budget, what was spent, how was it shared, and where does each member stand?",
    identifier=PoolId,
    types=FACTS,
    begin=always(None),
    evolve=_evolve,
    answer=_pool,
    view=CostPool,
    parameters=NoParameters,
)

SHARES: Question[NamedBook, SharesAsked, ExplainedPool] = Question(
    name="shares",
    asks="What does each member bear of the shared costs of this pool, and how was every share found?",
    identifier=PoolId,
    types=FACTS,
    begin=always(NamedBook()),
    evolve=with_fact_or_name,
    answer=explained,
    view=ExplainedPool,
    parameters=SharesAsked,
    further=names_read,
)

STATEMENTS: Question[Book | None, StatementFor, Statement] = Question(
    name="statements",
    asks="What counts for and against a member in this pool, and how was each of its shares found?",
    identifier=PoolId,
    types=FACTS,
    begin=always(None),
    evolve=_evolve,
    answer=_statement,
    view=Statement,
    parameters=StatementFor,
)

COST_KEYS: Question[tuple[CostKeyAdopted, ...], KeyAsked, CostKey] = Question(
    name="cost-keys",
    asks="What does the key say on a day, by which motion, and how would it share an amount?",
    identifier=CostKeyId,
    types=(CostKeyAdopted,),
    begin=always(()),
    evolve=_adopted,
    answer=_key,
    view=CostKey,
    parameters=KeyAsked,
)
