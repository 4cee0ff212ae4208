"""How a piece of information came out, in a word or two: its kind, and the channel where it had one."""

from application.trails.languages import Language
from application.trails.telling import Teller
from application.treatment.matrix import InformationColumn
from application.treatment.pieces import PieceKind
from domain.market_dialogue.values import MeetingMode
from domain.suppliers.values import ContactChannel

_GATHERINGS = frozenset({PieceKind.MEETING, PieceKind.CONFERENCE})


def told_kind(column: InformationColumn, language: Language) -> str:
    """The kind and the channel, e.g. `contact, telephone`; the kind alone where it went out without a channel."""
    teller = Teller(language)
    kind = teller.say(column.kind)
    if column.channel is None:
        return kind
    channel = MeetingMode(column.channel) if column.kind in _GATHERINGS else ContactChannel(column.channel)
    return f"{kind}, {teller.say(channel)}"
