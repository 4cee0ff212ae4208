"""Notices of our own making, by invented parties: written as eForms writes them, part by part."""

from dataclasses import dataclass, field
from pathlib import Path

DEMO = Path(__file__).parents[3] / "adapters" / "demo" / "notice.xml"
UBL = "urn:oasis:names:specification:ubl:schema:xsd"
EU = "http://data.europa.eu/p27/eforms"
NAMESPACES = f"""xmlns="{UBL}:ROOT-2"
 xmlns:cac="{UBL}:CommonAggregateComponents-2" xmlns:cbc="{UBL}:CommonBasicComponents-2"
 xmlns:efac="{EU}-ubl-extension-aggregate-components/1" xmlns:efbc="{EU}-ubl-extension-basic-components/1"
 xmlns:efext="{EU}-ubl-extensions/1" xmlns:ext="{UBL}:CommonExtensionComponents-2" """

STORVATN, KVITNES, TINDVIKA = "315210100", "315210208", "315210305"
FIRST = "0d5b7c91-2b47-4d18-9e6a-6c0f5a3ef2a4"
SECOND = "1d5b7c91-2b47-4d18-9e6a-6c0f5a3ef2a5"
FOLDER = "b1f6d2c8-7a35-4e90-8c42-51e0a9d37f66"


def extension(inside: str) -> str:
    """What stands in an extension."""
    opened = "<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>"
    closed = "</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>"
    return f"{opened}{inside}{closed}"


def organisation(reference: str, name: str, number: str | None = None, country: str = "NOR", marks: str = "") -> str:
    """An organisation of the notice; `marks` are its indicators."""
    company_id = "" if number is None else f"<cbc:CompanyID>{number}</cbc:CompanyID>"
    return f"""<efac:Organization>{marks}<efac:Company>
      <cac:PartyIdentification><cbc:ID schemeName="organization">{reference}</cbc:ID></cac:PartyIdentification>
      <cac:PartyName><cbc:Name languageID="NOB">{name}</cbc:Name></cac:PartyName>
      <cac:PostalAddress><cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress><cac:PartyLegalEntity>{company_id}</cac:PartyLegalEntity>
    </efac:Company></efac:Organization>"""


def buyer(reference: str) -> str:
    """A reference to a buyer."""
    return f"""<cac:ContractingParty><cac:Party><cac:PartyIdentification>
      <cbc:ID schemeName="organization">{reference}</cbc:ID></cac:PartyIdentification></cac:Party>
    </cac:ContractingParty>"""


def criterion(kind: str, name: str, weight: str, meaning: str = "per-exa") -> str:
    """An award criterion with its weight."""
    parameter = f"""<efac:AwardCriterionParameter>
      <efbc:ParameterCode listName="number-weight">{meaning}</efbc:ParameterCode>
      <efbc:ParameterNumeric>{weight}</efbc:ParameterNumeric></efac:AwardCriterionParameter>"""
    return f"""<cac:SubordinateAwardingCriterion>{extension(parameter)}
      <cbc:AwardingCriterionTypeCode listName="award-criterion-type">{kind}</cbc:AwardingCriterionTypeCode>
      <cbc:Name languageID="NOB">{name}</cbc:Name></cac:SubordinateAwardingCriterion>"""


def project(title: str = "Brannvarsling", cpv: str = "31625000", value: str = "", more: str = "") -> str:
    """What is bought."""
    return f"""<cac:ProcurementProject><cbc:Name languageID="NOB">{title}</cbc:Name>
      <cbc:Description languageID="NOB">Anlegg i skoler.</cbc:Description>
      <cbc:ProcurementTypeCode listName="contract-nature">supplies</cbc:ProcurementTypeCode>
      <cac:RequestedTenderTotal>{value}</cac:RequestedTenderTotal>
      <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">{cpv}</cbc:ItemClassificationCode>
      </cac:MainCommodityClassification>{more}</cac:ProcurementProject>"""


def estimated(amount: str, currency: str = "NOK") -> str:
    """An estimated value."""
    return (
        f"""<cbc:EstimatedOverallContractAmount currencyID="{currency}">{amount}</cbc:EstimatedOverallContractAmount>"""
    )


def lot(
    reference: str = "LOT-0001",
    *,
    criteria: str = criterion("price", "Pris", "100"),
    ends: tuple[str, str] = ("2026-10-19+02:00", "12:00:00+02:00"),
    of: str = project(),
    process: str = "",
) -> str:
    """A lot with its deadline and criteria."""
    return f"""<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">{reference}</cbc:ID>
      <cac:TenderingTerms><cac:AwardingTerms><cac:AwardingCriterion>{criteria}</cac:AwardingCriterion>
      </cac:AwardingTerms></cac:TenderingTerms>
      <cac:TenderingProcess>{process}<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>{ends[0]}</cbc:EndDate>
      <cbc:EndTime>{ends[1]}</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod></cac:TenderingProcess>
      {of}</cac:ProcurementProjectLot>"""


@dataclass(frozen=True)
class Notice:
    """A notice; every part can be another."""

    root: str = "ContractNotice"
    identifier: str | None = FIRST
    folder: str | None = FOLDER
    version: str | None = "01"
    subtype: str = "16"
    form: str = "competition"
    sent: tuple[str, str] = ("2026-09-14+02:00", "10:15:00+02:00")
    organisations: tuple[str, ...] = (
        organisation("ORG-0001", "Storvatn kommune", STORVATN),
        organisation("ORG-0003", "Celsius Larm AB", "556000-1234", "SWE"),
    )
    buyers: tuple[str, ...] = ("ORG-0001",)
    extensions: str = ""
    of: str = field(default_factory=project)
    lots: tuple[str, ...] = field(default_factory=lambda: (lot(),))

    def text(self) -> str:
        """The notice as XML."""
        subtype = f"<efac:NoticeSubType><cbc:SubTypeCode>{self.subtype}</cbc:SubTypeCode></efac:NoticeSubType>"
        organisations = f"<efac:Organizations>{''.join(self.organisations)}</efac:Organizations>"
        identifier = "" if self.identifier is None else f'<cbc:ID schemeName="notice-id">{self.identifier}</cbc:ID>'
        folder = "" if self.folder is None else f"<cbc:ContractFolderID>{self.folder}</cbc:ContractFolderID>"
        version = "" if self.version is None else f"<cbc:VersionID>{self.version}</cbc:VersionID>"
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<{self.root} {NAMESPACES.replace("ROOT", self.root)}>
  {extension(self.extensions + subtype + organisations)}{identifier}{folder}
  <cbc:IssueDate>{self.sent[0]}</cbc:IssueDate><cbc:IssueTime>{self.sent[1]}</cbc:IssueTime>{version}
  <cbc:NoticeTypeCode listName="{self.form}">cn-standard</cbc:NoticeTypeCode>
  <cbc:NoticeLanguageCode>NOB</cbc:NoticeLanguageCode>
  {"".join(buyer(reference) for reference in self.buyers)}{self.of}{"".join(self.lots)}
</{self.root}>"""

    def data(self) -> bytes:
        """The notice as a file holds it."""
        return self.text().encode()


def changing(written: str) -> str:
    """The extension of a notice that changes another."""
    return f"""<efac:Changes><efbc:ChangedNoticeIdentifier>{written}</efbc:ChangedNoticeIdentifier>
      <efac:ChangeReason><cbc:ReasonCode>cor-buy</cbc:ReasonCode>
      <efbc:ReasonDescription languageID="NOB">Fristen er utvidet.</efbc:ReasonDescription></efac:ChangeReason>
    </efac:Changes>"""


def published(number: str, on: str = "2026-09-16+02:00") -> str:
    """The extension of a notice that was published."""
    return f"""<efac:Publication><efbc:NoticePublicationID>{number}</efbc:NoticePublicationID>
      <efbc:PublicationDate>{on}</efbc:PublicationDate></efac:Publication>"""


AWARD = Notice(
    root="ContractAwardNotice",
    form="result",
    subtype="29",
    extensions="""<efac:NoticeResult>
      <efac:LotResult><cbc:ID>RES-0001</cbc:ID><cbc:TenderResultCode>selec-w</cbc:TenderResultCode>
      <efac:LotTender><cbc:ID>TEN-0001</cbc:ID></efac:LotTender>
      <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot></efac:LotResult>
      <efac:LotTender><cbc:ID>TEN-0001</cbc:ID><cac:LegalMonetaryTotal>
      <cbc:PayableAmount currencyID="NOK">8110000</cbc:PayableAmount></cac:LegalMonetaryTotal>
      <efac:TenderingParty><cbc:ID>TPA-0001</cbc:ID></efac:TenderingParty>
      <efac:TenderLot><cbc:ID>LOT-0001</cbc:ID></efac:TenderLot></efac:LotTender></efac:NoticeResult>""",
)
"""A winner that is only referred to: nothing says who the tendering party is."""
