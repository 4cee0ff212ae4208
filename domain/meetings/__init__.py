"""Meetings of the group's board: called with an agenda, opened with the attendance, closed, and minuted.

Those present and absent follow from who represents the members on the day (KOML § 11-4). The role of chair leads the
meeting, or somebody elected for it when the chair is away (KOML § 11-2). What minutes must hold is gathered from the
ledger itself, so that nothing required can be left out; the members that were present confirm one and the same version,
an objection needs a new draft, and final minutes are never edited: a later fix is a correction that names what it
corrects.
"""
