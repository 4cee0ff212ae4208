"""A line of an audit trail, for people."""

from application.trails.languages import Language, written_instant
from application.trails.trail import Line


def line_text(line: Line, language: Language) -> str:
    """What happened, then who and when, then why and what came of it."""
    who = f"by {line.actor}, {line.role}, {line.organisation}"
    if line.on_behalf_of:
        who += f", on behalf of {', '.join(line.on_behalf_of)}"
    when = f"occurred {written_instant(line.occurred_at, language)}"
    when += f", recorded {written_instant(line.recorded_at, language)}"
    if line.days_late:
        when += f" ({line.days_late} {'day' if line.days_late == 1 else 'days'} LATE)"
    parts = [f"{line.position:>6}  {line.sentence}", who, when]
    if line.because is not None:
        parts.append(f"because of {line.because}")
    if line.led_to:
        parts.append(f"led to {', '.join(str(position) for position in line.led_to)}")
    if line.legal_basis:
        parts.append(f"legal basis: {'; '.join(line.legal_basis)}")
    return "\n        ".join(parts)
