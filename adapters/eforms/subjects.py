"""What a notice is about, as a whole and lot by lot."""

from dataclasses import dataclass

from adapters.eforms import judgements, places, remedies, sayings
from adapters.eforms.criteria import criteria_of
from adapters.eforms.figures import amount, count
from adapters.eforms.findings import Findings
from adapters.eforms.references import MadeUp
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import Texts, cpv_codes, short
from adapters.eforms.times import day, instant
from adapters.eforms.tree import Element
from domain.notices.contents import NoticeLot
from domain.notices.values import DeadlineKind, NoticeAmount, NoticeDeadline

MOST_CPV = 200
_NOTHING = Element("")
_PERIODS = (
    (DeadlineKind.TENDERS, ("TenderSubmissionDeadlinePeriod",), "End"),
    (DeadlineKind.REQUESTS_TO_PARTICIPATE, ("ParticipationRequestReceptionPeriod",), "End"),
    (DeadlineKind.QUESTIONS, ("AdditionalInformationRequestPeriod",), "End"),
    (DeadlineKind.OPENING, ("OpenTenderEvent",), "Occurrence"),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is bought, as the notice and each lot describe it."""

    title: str | None
    description: str | None
    case_reference: str | None
    nature: str | None
    cpv: tuple[str, ...]
    estimated: NoticeAmount | None
    maximum: NoticeAmount | None


class Subjects:
    """Reads projects and lots of one notice."""

    def __init__(self, texts: Texts, findings: Findings) -> None:
        """Clean texts with these; tell these what was found."""
        self._texts, self._findings = texts, findings

    def subject(self, project: Element | None, whole: Told) -> Subject:
        """What a project is about; `whole` says in findings whose it is."""
        part, texts, findings = project or _NOTHING, self._texts, self._findings
        total = part.first("RequestedTenderTotal") or _NOTHING
        main = [one.text for one in part.all("MainCommodityClassification", "ItemClassificationCode")]
        more = [one.text for one in part.all("AdditionalCommodityClassification", "ItemClassificationCode")]
        codes = cpv_codes((*main, *more), told(places.CODES, of=whole), findings)
        if len(codes) > MOST_CPV:
            findings.note(
                told(places.FURTHER_CODES, of=whole), told(judgements.MANY_CODES, all=len(codes), kept=MOST_CPV)
            )
        capped = next(total.extended("FrameworkMaximumAmount"), None) or total.first("MaximumAmount")
        return Subject(
            title=texts.line(texts.spoken(part, "Name"), told(places.TITLE, of=whole)),
            description=texts.paragraphs(texts.spoken(part, "Description"), told(places.DESCRIPTION, of=whole)),
            case_reference=texts.line(part.string("ID"), told(places.CASE, of=whole)),
            nature=texts.code(part.listed("ProcurementTypeCode", "contract-nature"), told(places.NATURE, of=whole)),
            cpv=codes[:MOST_CPV],
            estimated=amount(total.first("EstimatedOverallContractAmount"), told(places.ESTIMATED, of=whole), findings),
            maximum=amount(capped, told(places.MAXIMUM, of=whole), findings),
        )

    def lots(self, root: Element) -> tuple[NoticeLot, ...]:
        """Every lot, part and group of lots, each reference once."""
        parts = list(root.all("ProcurementProjectLot"))
        made_up = MadeUp({part.string("ID") for part in parts})
        found: dict[str, NoticeLot] = {}
        for place, part in enumerate(parts, start=1):
            identifier = part.first("ID")
            where = told(places.LOT_NUMBER, place=place)
            reference = self._texts.code(part.string("ID"), where)
            if reference is None or reference in found:
                what = told(judgements.USED_TWICE, text=short(reference)) if reference else judgements.HAS_NONE
                reference = made_up.reference(reference or "number", place)
                self._findings.warn(where, what, told(remedies.KEPT_AS, reference=reference))
            form = self._texts.code(
                identifier.attribute("schemeName") if identifier else "", told(places.LOT, reference=reference)
            )
            found[reference] = self._lot(part, reference, form)
        return tuple(found.values())

    def _lot(self, part: Element, reference: str, form: str | None) -> NoticeLot:
        where, texts, findings = told(places.LOT, reference=reference), self._texts, self._findings
        project, process = part.first("ProcurementProject") or _NOTHING, part.first("TenderingProcess") or _NOTHING
        subject = self.subject(project, where)
        period = project.first("PlannedPeriod") or _NOTHING
        systems = list(process.all("ContractingSystem"))
        renewals = project.string("ContractExtension", "MaximumNumberNumeric")
        return NoticeLot(
            reference=reference,
            form=form,
            title=subject.title,
            description=subject.description,
            case_reference=subject.case_reference,
            nature=subject.nature,
            main_cpv=next(iter(subject.cpv), None),
            further_cpv=subject.cpv[1:],
            estimated=subject.estimated,
            maximum=subject.maximum,
            framework=self._system(systems, "framework-agreement", told(places.FRAMEWORK, of=where)),
            dynamic_purchasing=self._system(systems, "dps-usage", told(places.DYNAMIC, of=where)),
            starts_on=day(period.string("StartDate"), told(places.START, of=where), findings),
            ends_on=day(period.string("EndDate"), told(places.END, of=where), findings),
            duration=texts.line(_duration(period), told(places.DURATION, of=where)),
            renewals=count(renewals, told(places.RENEWALS, of=where), findings),
            deadlines=self._deadlines(process, where),
            criteria=criteria_of(part.first("TenderingTerms"), where, texts, findings),
        )

    def _system(self, systems: list[Element], listing: str, where: Told) -> str | None:
        codes = (one.first("ContractingSystemTypeCode") for one in systems)
        fitting = (code.text for code in codes if code and code.attribute("listName") == listing)
        return self._texts.code(next(fitting, ""), where)

    def _deadlines(self, process: Element, where: Told) -> tuple[NoticeDeadline, ...]:
        interest = ((DeadlineKind.INTEREST, one, "End") for one in _interest(process))
        periods = ((kind, one, begun) for kind, path, begun in _PERIODS for one in list(process.all(*path))[:1])
        found = (self._deadline(*one, told(places.LIMITS[one[0]], of=where)) for one in (*periods, *interest))
        return tuple(one for one in found if one is not None)

    def _deadline(self, kind: DeadlineKind, period: Element, begun: str, where: Told) -> NoticeDeadline | None:
        days, times = period.string(f"{begun}Date"), period.string(f"{begun}Time")
        written = self._texts.line(f"{days} {times}", where)
        if written is None:
            return None
        if not days:
            self._findings.warn(where, told(sayings.NAMES_NO_DAY, text=short(times)), remedies.AS_WRITTEN)
        return NoticeDeadline(
            kind=kind,
            at=instant(days, times, where, self._findings),
            on=day(days, where, self._findings),
            written=written,
        )


def _interest(process: Element) -> list[Element]:
    return list(process.extended("InterestExpressionReceptionPeriod"))[:1]


def _duration(period: Element) -> str:
    measure = period.first("DurationMeasure")
    if measure is not None and measure.text.strip():
        return f"{measure.text.strip()} {measure.attribute('unitCode')}"
    return period.string("DescriptionCode")
