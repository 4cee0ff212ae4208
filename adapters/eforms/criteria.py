"""The award criteria of a lot and their weights, as exact shares where they are such."""

from collections.abc import Sequence

from adapters.eforms.figures import figure
from adapters.eforms.findings import Findings
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


def criteria_of(terms: Element | None, lot: str, texts: Texts, findings: Findings) -> tuple[NoticeCriterion, ...]:
    """The criteria in the order of the notice; weights that do not add up become a finding."""
    found: list[NoticeCriterion] = []
    listed = terms.all("AwardingTerms", "AwardingCriterion") if terms else ()
    for criterion in listed:
        parts = list(criterion.all("SubordinateAwardingCriterion"))
        own = criterion.string("AwardingCriterionTypeCode") or criterion.string("Name")
        for part in parts or ([criterion] if own else []):
            found.append(_criterion(part, f"{lot}: award criterion {len(found) + 1}", texts, findings))
    _check_weights(found, f"{lot}: weights of the award criteria (BT-541)", findings)
    return tuple(found)


def _check_weights(found: Sequence[NoticeCriterion], where: str, findings: Findings) -> None:
    """Where one criterion is weighted every one should be, and exact shares should be the whole."""
    unweighted = sum(one.written_weight is None for one in found)
    if 0 < unweighted < len(found):
        what = f"{unweighted} of {len(found)} award criteria {'has' if unweighted == 1 else 'have'} no weight."
        findings.warn(where, what, "The others are kept as they are; ask the buyer.")
    shares = [one.weight_bp for one in found if one.weight_bp is not None]
    if sum(shares) > WHOLE or (shares and len(shares) == len(found) and sum(shares) != WHOLE):
        findings.warn(
            where,
            f"They add up to {sum(shares) // 100}.{sum(shares) % 100:02} %, not 100 %.",
            "They are kept as they are; ask the buyer.",
        )


def _criterion(part: Element, where: str, texts: Texts, findings: Findings) -> NoticeCriterion:
    written_kind = part.string("AwardingCriterionTypeCode").lower()
    stem = written_kind.partition("-")[0]
    kind = CriterionKind(stem) if stem in set(CriterionKind) else CriterionKind.OTHER
    if kind is CriterionKind.OTHER:
        said = f"{short(written_kind)} is none that is known." if written_kind else "There is none."
        findings.note(f"{where}: type (BT-539)", said, "It is kept as «other».")
    weight_bp, written = _weight(part, where, texts, findings)
    return NoticeCriterion(
        kind=kind,
        name=texts.line(texts.spoken(part, "Name"), f"{where}: name (BT-734)"),
        description=texts.paragraphs(
            texts.spoken(part, "Description"), f"{where}: description (BT-540)", LONGEST_DESCRIPTION
        ),
        weight_bp=weight_bp,
        written_weight=written,
    )


def _weight(part: Element, where: str, texts: Texts, findings: Findings) -> tuple[int | None, str | None]:
    for parameter in part.extended("AwardCriterionParameter"):
        code, number = parameter.first("ParameterCode"), parameter.string("ParameterNumeric")
        listing = code.attribute("listName") if code else ""
        meaning = code.text.strip().lower() if code else ""
        if listing not in {"number-weight", ""} or not number:
            continue
        value = figure(number, "weight", f"{where}: weight (BT-541)", findings)
        if value is None:
            return None, None
        if value < 0:
            findings.warn(f"{where}: weight (BT-541)", f"{short(number)} is no weight.", "It is left out.")
            return None, None
        said = _WRITTEN.get(meaning, "{} (unexplained)").replace("{}", number)
        written = texts.line(said, f"{where}: weight (BT-541)")
        share = value * _FACTORS[meaning] if meaning in _FACTORS else None
        if share is None or share != share.to_integral_value() or share > WHOLE:
            if share is not None:
                findings.warn(f"{where}: weight (BT-541)", f"{written} is no share of a whole.", "It is kept as text.")
            return None, written
        return int(share), written
    return None, None
