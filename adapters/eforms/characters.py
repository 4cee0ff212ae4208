"""Characters that command a terminal, turn the text round or cannot be seen: found, told by number, and left out."""

import re
import unicodedata

_COMMANDING = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\u115f\u1160\u180e\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
_COMMANDS = re.compile(f"[{_COMMANDING}]")
_HIDDEN = re.compile(f"[{_COMMANDING}{_TURNING}{_UNSEEN}\ud800-\udfff]")
_VISIBLE = frozenset("LNPS")
_MOST = 5


def hidden(text: str) -> str:
    """The numbers of the first such characters in the text, e.g. `U+202E`; empty where there are none."""
    found = dict.fromkeys(_number(one) for one in _HIDDEN.findall(text))
    return ", ".join([*list(found)[:_MOST], *(["…"] if len(found) > _MOST else [])])


def is_visible(text: str) -> bool:
    """Whether the text holds a letter, a figure or another sign that leaves ink."""
    return any(unicodedata.category(one)[0] in _VISIBLE and not _HIDDEN.match(one) for one in text)


def without_hidden(text: str) -> str:
    """The text without such characters; where one commands, words stay apart."""
    return _HIDDEN.sub("", _COMMANDS.sub(" ", text))


def marked(text: str) -> str:
    """The text with the number of every such character in its place, to be shown."""
    return _HIDDEN.sub(lambda found: f"<{_number(found.group())}>", text)


def _number(character: str) -> str:
    return f"U+{ord(character):04X}"
