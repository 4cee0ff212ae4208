"""What keeps a file from being read as XML, in plain words: the XML library's own are for programmers."""

import re
from collections.abc import Mapping

_AGAIN = "it may be cut off or damaged; fetch it again"
_ENCODING = "the bytes are not in the encoding that it declares; fetch it again, or save it as UTF-8"
_NAMED = "name the encoding that it is saved in, best UTF-8, or fetch it again"
_FAULTS: Mapping[int, tuple[str, str]] = {
    4: ("it does not begin with an element", _AGAIN),
    5: ("something stands behind its last element", _AGAIN),
    9: ("it holds a character that XML does not allow", _AGAIN),
    26: ("it uses an entity that is not defined", "only &amp;, &lt;, &gt;, &quot; and &apos; are; fetch it again"),
    31: ("the encoding that it names is not known", _NAMED),
    32: ("the encoding that it names is not known", _NAMED),
    38: ("a sign < stands in an attribute, or the attribute does not end", _AGAIN),
    39: ("an attribute has no quotation marks", _AGAIN),
    41: ("an attribute has no value", _AGAIN),
    42: ("an element has the same attribute twice", _AGAIN),
    64: ("the XML declaration does not stand at the very beginning", _AGAIN),
    68: ("an element or entity has no proper name, as where & or < stands in a text", _AGAIN),
    73: ("a tag does not end", _AGAIN),
    76: ("the tags do not fit together", _AGAIN),
    77: ("it ends before its elements do", _AGAIN),
    79: ("the encoding that it names is not known", _NAMED),
    81: ("a byte is not valid", _ENCODING),
    108: ("it is of a version of XML that is not known", "save it as XML 1.0"),
    201: ("a prefix stands for nothing", _AGAIN),
}
_TOO_LARGE = re.compile("too (?:big|long)|[Ll]imit exceeded|[Hh]uge")
_ELSE = ("its structure is not that of XML", _AGAIN)
_UNKNOWN = re.compile(r"Unsupported encoding: ([A-Za-z0-9._-]{1,40})$")


def explained(code: int, said: str, line: int | None) -> str:
    """What is wrong, in which line, and what to do, from the library's number and words."""
    where = f" in line {line}" if line else ""
    if _TOO_LARGE.search(said):
        return f"a text, an element or a name{where} is too large, larger than any of a notice; fetch it again"
    what, remedy = _FAULTS.get(code, _ELSE)
    named = _UNKNOWN.match(said.partition(",")[0].strip())
    which = f" (it names {named.group(1)})" if named else ""
    return f"it is no well-formed XML{where}: {what}{which}; {remedy}"
