"""Rejections on the command line: the sentence, the rule, the facts and the legal basis."""

from collections.abc import Mapping

from pydantic_core import to_jsonable_python

from application.ledgers.ledger import Ledger
from application.recording.ports import NOBODY, NOW, Clearance
from application.trails.languages import Language
from application.trails.legal_sources import told_sources
from application.trails.sentences import phrase
from application.trails.telling import Teller
from domain.kernel.rejections import Rejection

_RULE = phrase(nb="regel", nn="regel", en="rule")
_LEGAL_BASIS = phrase(nb="rettsgrunnlag", nn="rettsgrunnlag", en="legal basis")


def rejection_text(rejection: Rejection, book: Ledger, language: Language, clearance: Clearance) -> str:
    """The sentence on one line, then rule, facts and legal basis on lines of their own."""
    teller = Teller(language, book.names.at(NOW, clearance))
    lines = [teller.tell(rejection), f"  {teller.put(_RULE, {})}: {type(rejection).__name__}"]
    lines += [f"  {name}: {_plain(value)}" for name, value in rejection_facts(rejection).items()]
    lines += (
        [f"  {teller.put(_LEGAL_BASIS, {})}: {', '.join(told_sources(rejection.legal_basis, language))}"]
        if rejection.legal_basis
        else []
    )
    return "\n".join(lines)


def rejection_facts(rejection: Rejection) -> Mapping[str, object]:
    """The facts as JSON has them."""
    return {name: to_jsonable_python(value, fallback=str) for name, value in rejection.facts().items()}


def rejection_document(rejection: Rejection, book: Ledger, language: Language) -> Mapping[str, object]:
    """The same as JSON: rule, sentence, facts and legal basis."""
    return {
        "rule": type(rejection).__name__,
        "sentence": Teller(language, book.names.at(NOW, NOBODY)).tell(rejection),
        "facts": rejection_facts(rejection),
        "legal_basis": rejection.legal_basis,
    }


def _plain(value: object) -> str:
    return ", ".join(str(part) for part in value) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
