"""Bids: received sealed at an exact time, opened by two after the deadline, late ones rejected without being opened.

Nobody sees into a bid before the deadline, and receipt, opening and every look in between can be told exactly
(FOA § 22-3). What a bid says lies in the vault and stays shut to every clearance until an opening has been recorded;
what anybody sees until then is the digest. The regulation asks for no public opening and for no number of people; that
two who declared their interests open together is the group's own practice.

A late bid is recorded as late and rejected unopened (§ 24-1(1)a); there is nothing else to do with it. A rejection
names a ground of the regulation and a reason, and is told to the supplier in writing (§ 24-10). A price that looks
abnormally low is explained in writing first (§ 24-9): that dialogue is the room next door, `clarifications`.
"""
