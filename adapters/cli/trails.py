"""A line of an audit trail, for people."""

from collections.abc import Mapping
from typing import Final

from application.trails.languages import Language, written_instant
from application.trails.legal_sources import told_sources
from application.trails.trail import Line

_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    Language.NB: {
        "by": "av {who}",
        "for": ", på vegne av {members}",
        "when": "skjedde {occurred}, ført {recorded}",
        "one": " (1 dag FOR SENT)",
        "late": " ({days} dager FOR SENT)",
        "early": " ({days} dager FØR det skjedde)",
        "because": "følger av {position}",
        "led": "førte til {positions}",
        "basis": "hjemmel: {basis}",
    },
    Language.NN: {
        "by": "av {who}",
        "for": ", på vegner av {members}",
        "when": "skjedde {occurred}, ført {recorded}",
        "one": " (1 dag FOR SEINT)",
        "late": " ({days} dagar FOR SEINT)",
        "early": " ({days} dagar FØR det hende)",
        "because": "følgjer av {position}",
        "led": "førte til {positions}",
        "basis": "heimel: {basis}",
    },
    Language.EN: {
        "by": "by {who}",
        "for": ", on behalf of {members}",
        "when": "occurred {occurred}, recorded {recorded}",
        "one": " (1 day LATE)",
        "late": " ({days} days LATE)",
        "early": " ({days} days BEFORE it occurred)",
        "because": "because of {position}",
        "led": "led to {positions}",
        "basis": "legal basis: {basis}",
    },
}


def line_text(line: Line, language: Language) -> str:
    """What happened, then who and when, then why and what came of it."""
    words = _WORDS[language]
    who = words["by"].format(who=f"{line.actor}, {line.role}, {line.organisation}")
    if line.on_behalf_of:
        who += words["for"].format(members=", ".join(line.on_behalf_of))
    occurred, recorded = (written_instant(moment, language) for moment in (line.occurred_at, line.recorded_at))
    when = words["when"].format(occurred=occurred, recorded=recorded)
    if line.days_late:
        when += words["one" if line.days_late == 1 else "late"].format(days=line.days_late)
    if line.days_early:
        when += words["early"].format(days=line.days_early)
    parts = [f"{line.position:>6}  {line.sentence}", who, when]
    if line.because is not None:
        parts.append(words["because"].format(position=line.because))
    if line.led_to:
        parts.append(words["led"].format(positions=", ".join(map(str, line.led_to))))
    if line.legal_basis:
        parts.append(words["basis"].format(basis="; ".join(told_sources(line.legal_basis, language))))
    return "\n        ".join(parts)
