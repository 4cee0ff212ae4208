"""`samkjop shares`."""

from collections.abc import Sequence
from typing import Annotated, TypeVar

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import clearance, day, opened, stood, then
from adapters.cli.options import AsOf, At, Data, InLanguage, Json, LedgerArgument
from adapters.cli.output import note, say, say_json
from application.cost_sharing import phrases
from application.cost_sharing.accounts import ExplainedShare, PoolAccount
from application.cost_sharing.pools import pools_in
from application.cost_sharing.questions import SHARES
from application.cost_sharing.shares import SharesAsked
from application.cost_sharing.statements import statement_of
from application.cost_sharing.views import Statement
from application.questions.declaring import Moment
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.kernel.identifiers import Identifier, PoolId
from domain.kernel.organisations import MemberId

Reference = TypeVar("Reference", bound=Identifier)

app = typer.Typer(add_completion=False, rich_markup_mode=None)

OfPool = Annotated[str | None, typer.Option("--pool", metavar="POOL", help="Only this pool.")]
OfMember = Annotated[
    str | None, typer.Option("--member", metavar="MEMBER", help="The statement of this member (organisation number).")
]


@app.command()
def shares(
    ledger: LedgerArgument,
    *,
    pool: OfPool = None,
    member: OfMember = None,
    at: At = None,
    as_of: AsOf = None,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Tell what each member bears of the shared costs, and how every share was found.

    With --json: {"ledger", "pools": [{"pool", "account"}]}, each as the question `shares` is answered over HTTP; with
    --member {"ledger", "statements": […]}. Amounts are øre without VAT.
    """
    asked = None if pool is None else _read(PoolId, pool)
    whose = None if member is None else _read(MemberId, member)
    with opened(data, ledger) as book:
        until = stood(book, at, as_of)
        moment = Moment(day(until, None), until, clearance(names=False))
        found = [one for one in pools_in(book.journal, until) if asked in {None, one.opened.pool}]
        teller = Teller(language, book.names.at(until, moment.clearance))
        asking = SharesAsked(language=language)
        answers = [book.ask(SHARES, one.opened.pool, asking, moment) for one in found if whose is None]
    if asked is not None and not found:
        raise BadInput(f"the ledger {ledger!r} knows nothing of {asked.tag}{then(at, as_of)}")
    explained = [answer.view for answer in answers if answer is not None]
    if whose is not None:
        statements = [statement_of(one, whose, teller) for one in found]
        if as_json:
            say_json({"ledger": ledger, "statements": statements})
        else:
            for statement in statements:
                _say_statement(statement, teller)
    elif as_json:
        say_json({"ledger": ledger, "pools": explained})
    else:
        for one in explained:
            _say_account(one.account, teller)
    if not found:
        note(f"the ledger {ledger!r} has no pool of shared costs{then(at, as_of)}")


def _read(kind: type[Reference], text: str) -> Reference:
    try:
        return kind(text)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault


def _say_account(account: PoolAccount, teller: Teller) -> None:
    say(account.told)
    for sharing in account.sharings:
        say()
        for told in sharing.told:
            say(f"  {told}")
        for line in sharing.explanation:
            say(f"    {line}")
        _say_shares(sharing.shares, teller)
    say()
    say(f"  {account.shared}")
    _say_shares(account.totals, teller)
    if account.others:
        say()
    for told in account.others:
        say(f"  {told}")
    say()


def _say_shares(explained: Sequence[ExplainedShare], teller: Teller) -> None:
    for share in explained:
        vat = f" {teller.put(phrases.OF_VAT, {'vat': share.vat})}" if share.vat else ""
        say(f"    {share.name}: {teller.say(share.total, 'money')}{vat}")
        for line in share.explanation:
            say(f"      {line}")


def _say_statement(statement: Statement, teller: Teller) -> None:
    say(f"{statement.title}: {teller.say(statement.member)}")
    if statement.budgeted is not None:
        say(f"  {teller.put(phrases.BUDGETED, {'amount': statement.budgeted})}")
    for line in statement.lines:
        vat = f" {teller.put(phrases.OF_VAT, {'vat': line.vat})}" if line.vat else ""
        say(f"  {teller.say(line.amount, 'money')}{vat}  {line.text}")
        for explanation in line.explanation:
            say(f"      {explanation}")
    if statement.waiting:
        say(f"  {teller.put(phrases.WAITING, {'amount': statement.waiting})}")
    for disputed in statement.disputes:
        say(f"  {teller.put(phrases.DISPUTED, dict(disputed))}")
    for told in statement.standing:
        say(f"  {told}")
    say()
