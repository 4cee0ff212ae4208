"""The organisations of a notice: buyers and suppliers, by the numbers that their registers gave them."""

import re
import unicodedata
from collections.abc import Iterator

from babel.core import get_global

from adapters.eforms.findings import Findings
from adapters.eforms.texts import Texts, short
from adapters.eforms.tree import Element
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.notices.contents import NoticeTenderer
from domain.notices.values import NoticeBuyer

_NORWAY = "NOR"
_TRUE = ("true", "1")
_LONGEST_FOREIGN = 30


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
            self._findings.warn(f"Organisation {reference}", "It is described twice.", "The first description counts.")
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
                self._findings.warn(f"Buyer {reference}", "It is named twice.", "It is kept once.")
                continue
            listed, company = self._known.get(reference, (party, party))
            named[reference] = self._buyer(listed, company, f"Buyer {reference}")
        return tuple(named.values())

    def _buyer(self, listed: Element, company: Element, where: str) -> NoticeBuyer:
        country, written = self._country(company), _number(company)
        number = _norwegian(written)
        name = self._texts.line(self._texts.spoken(company, "PartyName", "Name"), f"{where}: name (BT-500)")
        if name is None and not written:
            self._findings.warn(
                where,
                "The notice does not say who that is: there is neither a name nor an organisation number.",
                "It is counted among the buyers, and nothing more; ask the buyer to correct the notice.",
            )
        elif number is None and country in {_NORWAY, None}:
            self._missing_number(written, where)
        if name is None and written:
            self._findings.warn(f"{where}: name (BT-500)", "There is no name.", "Its number alone is kept; look it up.")
        return NoticeBuyer(
            name=name,
            number=MemberId(number) if number and country in {_NORWAY, None} else None,
            written_number=self._texts.line(written, f"{where}: number (BT-501)"),
            country=country,
            leads=_is_true(listed, "GroupLeadIndicator"),
            central_purchasing=_is_true(listed, "AcquiringCPBIndicator") or _is_true(listed, "AwardingCPBIndicator"),
        )

    def _missing_number(self, written: str, where: str) -> None:
        field = f"{where}: number (BT-501)"
        if not written:
            self._findings.warn(field, "There is no organisation number.", "Look it up; the name alone is kept.")
            return
        digits = re.sub(r"\D", "", written)
        fault = OrganisationNumber.fault(digits).partition(": ")[2] or "it is not written as one"
        self._findings.warn(field, f"{short(written)} is no organisation number: {fault}.", "It is kept as text only.")

    def tenderer(self, reference: str, where: str) -> NoticeTenderer:
        """The supplier of this reference; of a natural person nothing that tells who it is."""
        if reference not in self._known:
            self._findings.warn(where, f"Nothing says who {short(reference)} is.", "Ask the buyer.")
            return NoticeTenderer(name=self._texts.line(reference, where))
        listed, company = self._known[reference]
        country = self._country(company)
        written = _number(company)
        supplier = _supplier(written, country)
        if _is_true(listed, "NaturalPersonIndicator"):
            self._findings.note(
                where,
                "The supplier is marked as a natural person; the name is not recorded.",
                "If it is a company, the buyer marked it wrongly.",
            )
            in_register = supplier if supplier is not None and supplier.is_norwegian else None
            return NoticeTenderer(supplier=in_register, country=country, natural_person=True)
        if written and supplier is None:
            self._findings.warn(f"{where}: number (BT-501)", f"{short(written)} is no number.", "It is kept as text.")
        return NoticeTenderer(
            name=self._texts.line(self._texts.spoken(company, "PartyName", "Name"), f"{where}: name (BT-500)"),
            supplier=supplier,
            written_number=self._texts.line(written, f"{where}: number (BT-501)"),
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
