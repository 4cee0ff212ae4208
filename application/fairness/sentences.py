"""How verdicts are said."""

from application.fairness.findings import Verdict
from application.trails.sentences import word

WORDS = (
    word(Verdict.PASSED, nb="i orden", nn="i orden", en="passed"),
    word(Verdict.FAILED, nb="ikke i orden", nn="ikkje i orden", en="failed"),
    word(Verdict.UNKNOWN, nb="kan ikke avgjøres", nn="kan ikkje avgjerast", en="cannot be told"),
    word(Verdict.NOT_APPLICABLE, nb="gjelder ikke", nn="gjeld ikkje", en="does not apply"),
)
