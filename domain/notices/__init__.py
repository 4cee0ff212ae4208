"""Notices to the market: those the group sends and has published, and those read from files as they were published.

Every buyer is named in the notice itself (FOA §§ 7-8, 26-1 (3)), so a notice that leaves out a member is not sent in
the name of all, and it is not sent without authority from each. The day of sending is what deadlines are counted from,
and it must be documented (FOA § 21-1).

A notice that is read from a file says what was published, whoever published it: it is recorded as it stands, with the
digest of the file, and judged afterwards. What its sender wrote wrongly (an organisation number that is none) is kept
as it was written. A large notice becomes several facts, recorded together or not at all.
"""
