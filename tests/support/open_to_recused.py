"""The commands that whoever is recused from a procurement may still send, each with the reason. Reviewed, and short."""

from collections.abc import Iterable, Mapping

_GROUP = "The group's own affairs, whatever it buys."
_MEETING = "A meeting has many cases: who is recused leaves the item, where the motion refuses them, not the meeting."
_PEOPLE = "Who speaks for a member, whatever the group buys."
_REGISTER = "The register of suppliers is common to all cases, and says nothing of any."


def _each(reason: str, names: Iterable[str]) -> Mapping[str, str]:
    return dict.fromkeys(names, reason)


OPEN_TO_RECUSED: Mapping[str, str] = {
    "declare-impartiality": "Saying what may disqualify oneself is no part of handling the case (FVL § 8).",
    "raise-impartiality-question": "Saying what may disqualify another is no part of handling the case (FVL § 8).",
    "open-procurement": "Nobody is recused from a case that is not there yet.",
    "adopt-cost-key": "The group votes on a key, which shares the costs of whatever it buys.",
    "activate-rule-set": "The law is the same in every case.",
    "erase-personal-data": "Owed to the person whose data it is, whatever the case (GDPR art. 17).",
    **_each(_GROUP, ("form-group", "adopt-agreement", "hand-over-lead", "set-opt-in-deadline", "invite-member")),
    **_each(_GROUP, ("join-group", "request-accession", "decline-accession", "notify-withdrawal")),
    **_each(_PEOPLE, ("appoint-representative", "relieve-representative", "assign-role", "end-role")),
    **_each(_REGISTER, ("register-supplier", "rename-supplier", "name-supplier-contact", "end-supplier-contact")),
    **_each(_MEETING, ("call-meeting", "add-agenda-item", "strike-agenda-item", "cancel-meeting", "open-meeting")),
    **_each(_MEETING, ("record-arrival", "record-departure", "close-meeting", "draft-minutes", "confirm-minutes")),
    **_each(_MEETING, ("object-to-minutes", "finalise-minutes", "correct-minutes")),
}
