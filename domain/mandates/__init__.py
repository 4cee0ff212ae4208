"""Who may act for whom: granted by a body, passed on by its holder, taken back by those above.

Authority begins with a body, never with a person. A member's council decides for it (KOML § 5-3) and may empower its
executive committee, mayor or chief executive (KOML §§ 5-6, 6-1, 13-1); without that the mayor may only sign, as its
legal representative (KOML § 6-1). The group itself has no body in law: what it gives by a carried motion (no member
named) concerns its own affairs and binds no member. An organisation acts through people, so a person who signs for it
needs a link of their own. A mayor too holds the mandate that the council's decision gave: the book presumes no office.

What is passed on is never wider, dearer or longer than what was held. An amount cap holds for each act, in øre without
VAT. Nothing works backwards: an act done without authority is approved by a new decision, not by a backdated grant.
Leaving the group ends no mandate by itself, since what was ordered before stands; the member takes it back.
"""
