"""The organisations of a notice: buyers and suppliers, by the numbers that their registers gave them."""

import re
import unicodedata
from collections.abc import Iterator

from babel.core import get_global

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import Texts, short
from adapters.eforms.tree import Element
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.notices.contents import NoticeTenderer
from domain.notices.values import NoticeBuyer

_NORWAY = "NOR"
_TRUE = ("true", "1")
_LONGEST_FOREIGN = 30
_DIGITS = 9


class Parties:
    """The organisations by the notice's own references, such as ORG-0001."""

    def __init__(self, root: Element, texts: Texts, findings: Findings) -> None:
        """Gather them from the extension of the notice."""
        self._texts, self._findings = texts, findings
        self._known: dict[str, tuple[Element, Element]] = {}
        for listed in root.extended("Organizations", "Organization"):
            for role in ("Company", "TouchPoint"):
                for company in listed.all(role):
                    for reference in company.all("PartyIdentification", "ID"):
                        self._add(reference.text.strip(), listed, company)

    def _add(self, reference: str, listed: Element, company: Element) -> None:
        if reference in self._known:
            self._findings.warn(
                told(places.ORGANISATION, reference=reference), judgements.DESCRIBED_TWICE, remedies.FIRST_COUNTS
            )
        elif reference:
            self._known[reference] = (listed, company)

    def buyers(self, root: Element) -> tuple[NoticeBuyer, ...]:
        """The buyers in the order in which the notice names them, each once."""
        named: dict[str, NoticeBuyer] = {}
        for place, party in enumerate(root.all("ContractingParty", "Party"), start=1):
            references = [one.text.strip() for one in party.all("PartyIdentification", "ID") if one.text.strip()]
            known = next((one for one in references if one in self._known), None)
            reference = known or next(iter(references), f"number {place}")
            if reference in named:
                self._findings.warn(told(places.BUYER, reference=reference), judgements.NAMED_TWICE, remedies.KEPT_ONCE)
                continue
            listed, company = self._known.get(reference, (party, party))
            named[reference] = self._buyer(listed, company, told(places.BUYER, reference=reference))
        return tuple(named.values())

    def _buyer(self, listed: Element, company: Element, where: Told) -> NoticeBuyer:
        country, written = self._country(company), _number(company)
        number = _norwegian(written)
        name = self._texts.line(self._texts.spoken(company, "PartyName", "Name"), told(places.NAME, of=where))
        if name is None and not written:
            self._findings.warn(where, judgements.NOBODY, remedies.COUNTED)
        elif number is None and country in {_NORWAY, None}:
            self._missing_number(written, where)
        if name is None and written:
            self._findings.warn(told(places.NAME, of=where), judgements.NO_NAME, remedies.NUMBER_ALONE)
        return NoticeBuyer(
            name=name,
            number=MemberId(number) if number and country in {_NORWAY, None} else None,
            written_number=self._texts.line(written, told(places.NUMBER, of=where)),
            country=country,
            leads=_is_true(listed, "GroupLeadIndicator"),
            central_purchasing=_is_true(listed, "AcquiringCPBIndicator") or _is_true(listed, "AwardingCPBIndicator"),
        )

    def _missing_number(self, written: str, where: Told) -> None:
        field = told(places.NUMBER, of=where)
        if not written:
            self._findings.warn(field, judgements.NUMBER_MISSING, remedies.NAME_ALONE)
            return
        digits = re.sub(r"\D", "", written)
        wrong = judgements.NUMBER_DIGIT if OrganisationNumber.fault(digits) else judgements.NUMBER_WRITTEN
        said = wrong if len(digits) == _DIGITS else judgements.NUMBER_NINE
        self._findings.warn(field, told(said, text=short(written)), remedies.AS_TEXT_ONLY)

    def tenderer(self, reference: str, where: Told) -> NoticeTenderer:
        """The supplier of this reference; of a natural person nothing that tells who it is."""
        if reference not in self._known:
            self._findings.warn(where, told(judgements.WHO_IS, text=short(reference)), remedies.ASK)
            return NoticeTenderer(reference=self._texts.code(reference, where))
        listed, company = self._known[reference]
        country = self._country(company)
        written = _number(company)
        supplier = _supplier(written, country)
        if _is_true(listed, "NaturalPersonIndicator"):
            self._findings.note(where, judgements.NATURAL_PERSON, remedies.MARKED_WRONGLY)
            in_register = supplier if supplier is not None and supplier.is_norwegian else None
            return NoticeTenderer(supplier=in_register, country=country, natural_person=True)
        if written and supplier is None:
            self._findings.warn(
                told(places.NUMBER, of=where), told(judgements.NO_NUMBER, text=short(written)), remedies.AS_TEXT
            )
        return NoticeTenderer(
            name=self._texts.line(self._texts.spoken(company, "PartyName", "Name"), told(places.NAME, of=where)),
            supplier=supplier,
            written_number=self._texts.line(written, told(places.NUMBER, of=where)),
            country=country,
        )

    def _country(self, company: Element) -> str | None:
        written = company.string("PostalAddress", "Country", "IdentificationCode").upper()
        return {"NO": _NORWAY}.get(written) or (written if re.fullmatch(r"[0-9A-Z]{2,3}", written) else None)


def _is_true(listed: Element, name: str) -> bool:
    return listed.string(name).lower() in _TRUE


def _numbers(company: Element) -> Iterator[str]:
    for found in company.all("PartyLegalEntity", "CompanyID"):
        if found.text.strip():
            yield found.text.strip()


def _number(company: Element) -> str:
    written = list(_numbers(company))
    return next((one for one in written if _norwegian(one)), next(iter(written), ""))


def _norwegian(written: str) -> str | None:
    digits = re.sub(r"[\s.\u00a0-]|^(?i:NO[\s:-]*)|(?i:MVA)\s*$", "", written)
    return digits if not OrganisationNumber.fault(digits) else None


def _supplier(written: str, country: str | None) -> SupplierId | None:
    if country in {_NORWAY, None}:
        number = _norwegian(written)
        return SupplierId(number) if number else None
    aliases = get_global("territory_aliases").get(country or "", [country or ""])
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode().lower()
    identifier = f"{aliases[0].lower()}-{re.sub(r'[^a-z0-9]', '', plain)[:_LONGEST_FOREIGN]}"
    return None if SupplierId.fault(identifier) else SupplierId(identifier)
