"""What keeps a file from being read as XML, in plain words: the XML library's own are for programmers."""

import re
from collections.abc import Mapping

from adapters.eforms import refusals, xml_faults
from adapters.eforms.telling import Told, told

_FAULTS: Mapping[int, tuple[Told, Told]] = {
    4: (xml_faults.BEGINS_WRONGLY, xml_faults.AGAIN),
    5: (xml_faults.GOES_ON, xml_faults.AGAIN),
    9: (xml_faults.CHARACTER, xml_faults.AGAIN),
    26: (xml_faults.ENTITY, xml_faults.ENTITY_REMEDY),
    31: (xml_faults.ENCODING, xml_faults.ENCODING_REMEDY),
    32: (xml_faults.ENCODING, xml_faults.ENCODING_REMEDY),
    38: (xml_faults.ATTRIBUTE_OPEN, xml_faults.AGAIN),
    39: (xml_faults.ATTRIBUTE, xml_faults.AGAIN),
    41: (xml_faults.ATTRIBUTE, xml_faults.AGAIN),
    42: (xml_faults.ATTRIBUTE_TWICE, xml_faults.AGAIN),
    64: (xml_faults.DECLARATION, xml_faults.AGAIN),
    68: (xml_faults.BAD_NAME, xml_faults.AGAIN),
    73: (xml_faults.TAG_OPEN, xml_faults.AGAIN),
    76: (xml_faults.TAGS, xml_faults.AGAIN),
    77: (xml_faults.ENDS_EARLY, xml_faults.AGAIN),
    79: (xml_faults.ENCODING, xml_faults.ENCODING_REMEDY),
    81: (xml_faults.BYTE, xml_faults.BYTES_REMEDY),
    108: (xml_faults.XML_VERSION, xml_faults.VERSION_REMEDY),
    201: (xml_faults.PREFIX, xml_faults.AGAIN),
}
_TOO_LARGE = re.compile("too (?:big|long)|[Ll]imit exceeded|[Hh]uge")
_UNKNOWN = re.compile(r"Unsupported encoding: ([A-Za-z0-9._-]{1,40})$")


def explained(code: int, said: str, line: int | None) -> Told:
    """What is wrong, in which line, and what to do, from the library's number and words."""
    place = line or "-"
    if _TOO_LARGE.search(said):
        return told(refusals.OVERSIZED, line=place)
    what, remedy = _FAULTS.get(code, (xml_faults.ELSE, xml_faults.AGAIN))
    unknown = _UNKNOWN.match(said.partition(",")[0].strip())
    if unknown:
        what = told(xml_faults.ENCODING_NAMED, name=unknown.group(1))
    return told(refusals.NOT_WELL_FORMED, what=what, line=place, remedy=remedy)
