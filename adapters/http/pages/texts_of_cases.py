"""What the pages of a procurement say: its history, whether it was fair, and who knew what."""

from collections.abc import Mapping

_FAIRNESS_NB = (
    "Hver kontroll svarer ut fra det som er ført, og viser hvilke innførsler svaret bygger på. "
    "Et svar som ikke er i orden, er et spørsmål til mennesker, ikke en dom."
)
_FAIRNESS_NN = (
    "Kvar kontroll svarer ut frå det som er ført, og viser kva innføringar svaret byggjer på. "
    "Eit svar som ikkje er i orden, er eit spørsmål til menneske, ikkje ein dom."
)
_FAIRNESS_EN = (
    "Each check answers from what is recorded, and shows which entries its answer rests on. "
    "An answer that is not in order is a question to people, not a finding of guilt."
)

TEXTS_OF_CASES: Mapping[str, tuple[str, str, str]] = {
    "yes": ("ja", "ja", "yes"),
    "no": ("nei", "nei", "no"),
    "treatment": ("Likebehandling", "Likehandsaming", "Equal treatment"),
    "information": ("Opplysning", "Opplysning", "Information"),
    "all_knew": ("Alle", "Alle", "All"),
    "supplier": ("Leverandør", "Leverandør", "Supplier"),
    "has_bid": ("Ga tilbud", "Gav tilbod", "Gave a bid"),
    "met": ("Møter", "Møte", "Meetings"),
    "met_count": (
        "{meetings} møter",
        "{meetings} møte",
        "{meetings} meetings",
    ),
    "negotiated": ("Forhandlet", "Forhandla", "Negotiated"),
    "negotiated_count": ("{rounds} ganger", "{rounds} gonger", "{rounds} times"),
    "negotiated_once": ("én gang", "éin gong", "once"),
    "longest_lead": ("Lengste forsprang", "Lengste forsprang", "Longest lead"),
    "days": ("{days} dager", "{days} dagar", "{days} days"),
    "fairness": ("Var det rettferdig?", "Var det rettferdig?", "Was it fair?"),
    "fairness_about": (_FAIRNESS_NB, _FAIRNESS_NN, _FAIRNESS_EN),
    "rules_used": ("Regler", "Reglar", "Rules"),
    "one_day": ("én dag", "éin dag", "one day"),
    "one_meeting": ("ett møte", "eitt møte", "one meeting"),
    "matrix": ("Hvem visste hva, når", "Kven visste kva, når", "Who knew what, when"),
    "matrix_about": (
        "Hver rad er en opplysning, hver kolonne en leverandør. Tiden er norsk tid; dager telles til fristen.",
        "Kvar rad er ei opplysning, kvar kolonne ein leverandør. Tida er norsk tid; dagar blir talde til fristen.",
        "Each row is a piece of information, each column a supplier. Times are Norwegian; days count to the deadline.",
    ),
    "deadline_is": ("Tilbudsfrist: {at}.", "Tilbodsfrist: {at}.", "Deadline for bids: {at}."),
    "to_all": ("Alle fikk vite det samtidig", "Alle fekk vite det samtidig", "All were told at the same time"),
    "with_all": ("da alle fikk vite det", "då alle fekk vite det", "when all were told"),
    "ahead": ("Forsprang: {days} før de andre", "Forsprang: {days} før dei andre", "Ahead: {days} before the others"),
    "ahead_same_day": (
        "Forsprang: tidligere samme dag",
        "Forsprang: tidlegare same dag",
        "Ahead: earlier on the same day",
    ),
    "ahead_so_far": (
        "Forsprang: {days} hittil; de andre vet det ikke",
        "Forsprang: {days} hittil; dei andre veit det ikkje",
        "Ahead: {days} so far; the others do not know",
    ),
    "not_told": ("ikke fått vite det", "ikkje fått vite det", "not told"),
    "attended": ("deltok", "deltok", "attended"),
    "not_attended": ("deltok ikke", "deltok ikkje", "did not attend"),
    "before_deadline": ("{days} før fristen", "{days} før fristen", "{days} before the deadline"),
    "after_deadline": ("{days} etter fristen", "{days} etter fristen", "{days} after the deadline"),
    "on_deadline": ("samme dag som fristen", "same dag som fristen", "on the day of the deadline"),
    "minutes_are": ("Referat: {what}", "Referat: {what}", "Minutes: {what}"),
    "notices_read": ("Kunngjøringer lest inn", "Kunngjeringar lesne inn", "Notices read in"),
}
