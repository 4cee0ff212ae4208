"""The award criteria of a lot and their weights, as exact shares where they are such."""

from collections.abc import Sequence

from adapters.eforms import judgements, places, remedies, sayings
from adapters.eforms.figures import figure
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import Texts, short
from adapters.eforms.tree import Element
from domain.notices.values import CriterionKind, NoticeCriterion

WHOLE = 10_000
LONGEST_DESCRIPTION = 1_000
_FACTORS = {"per-exa": 100, "dec-exa": 10_000}
_WRITTEN = {
    "per-exa": "{} %",
    "per-mid": "{} % (middle of a range)",
    "dec-exa": "{}",
    "dec-mid": "{} (middle of a range)",
    "poi-exa": "{} points",
    "poi-mid": "{} points (middle of a range)",
    "ord-imp": "number {} in order of importance",
}


def criteria_of(terms: Element | None, lot: Told, texts: Texts, findings: Findings) -> tuple[NoticeCriterion, ...]:
    """The criteria in the order of the notice; weights that do not add up become a finding."""
    found: list[NoticeCriterion] = []
    listed = terms.all("AwardingTerms", "AwardingCriterion") if terms else ()
    for criterion in listed:
        parts = list(criterion.all("SubordinateAwardingCriterion"))
        own = criterion.string("AwardingCriterionTypeCode") or criterion.string("Name")
        for part in parts or ([criterion] if own else []):
            found.append(_criterion(part, told(places.CRITERION, of=lot, place=len(found) + 1), texts, findings))
    _check_weights(found, told(places.WEIGHTS, of=lot), findings)
    return tuple(found)


def _check_weights(found: Sequence[NoticeCriterion], where: Told, findings: Findings) -> None:
    """Where one criterion is weighted every one should be, and exact shares should be the whole."""
    unweighted = sum(one.written_weight is None for one in found)
    if 0 < unweighted < len(found):
        said = judgements.ONE_UNWEIGHTED if unweighted == 1 else judgements.UNWEIGHTED
        findings.warn(where, told(said, number=unweighted, all=len(found)), remedies.OTHERS_KEPT)
    shares = [one.weight_bp for one in found if one.weight_bp is not None]
    if sum(shares) > WHOLE or (shares and len(shares) == len(found) and sum(shares) != WHOLE):
        findings.warn(
            where,
            told(judgements.NOT_THE_WHOLE, sum=f"{sum(shares) // 100}.{sum(shares) % 100:02}"),
            remedies.ALL_KEPT,
        )


def _criterion(part: Element, where: Told, texts: Texts, findings: Findings) -> NoticeCriterion:
    written_kind = part.string("AwardingCriterionTypeCode").lower()
    stem = written_kind.partition("-")[0]
    kind = CriterionKind(stem) if stem in set(CriterionKind) else CriterionKind.OTHER
    if kind is CriterionKind.OTHER:
        said = told(judgements.UNKNOWN_TYPE, text=short(written_kind)) if written_kind else judgements.NONE
        findings.note(told(places.CRITERION_TYPE, of=where), said, remedies.AS_OTHER)
    weight_bp, written = _weight(part, where, texts, findings)
    return NoticeCriterion(
        kind=kind,
        name=texts.line(texts.spoken(part, "Name"), told(places.CRITERION_NAME, of=where)),
        description=texts.paragraphs(
            texts.spoken(part, "Description"), told(places.CRITERION_TEXT, of=where), LONGEST_DESCRIPTION
        ),
        weight_bp=weight_bp,
        written_weight=written,
    )


def _weight(part: Element, where: Told, texts: Texts, findings: Findings) -> tuple[int | None, str | None]:
    for parameter in part.extended("AwardCriterionParameter"):
        code, number = parameter.first("ParameterCode"), parameter.string("ParameterNumeric")
        listing = code.attribute("listName") if code else ""
        meaning = code.text.strip().lower() if code else ""
        if listing not in {"number-weight", ""} or not number:
            continue
        value = figure(number, sayings.NO_WEIGHT, told(places.WEIGHT, of=where), findings)
        if value is None:
            return None, None
        if value < 0:
            findings.warn(told(places.WEIGHT, of=where), told(sayings.NO_WEIGHT, text=short(number)), remedies.LEFT)
            return None, None
        said = _WRITTEN.get(meaning, "{} (unexplained)").replace("{}", number)
        written = texts.line(said, told(places.WEIGHT, of=where))
        share = value * _FACTORS[meaning] if meaning in _FACTORS else None
        if share is None or share != share.to_integral_value() or share > WHOLE:
            if share is not None:
                findings.warn(told(places.WEIGHT, of=where), told(judgements.NO_SHARE, text=said), remedies.AS_TEXT)
            return None, written
        return int(share), written
    return None, None
