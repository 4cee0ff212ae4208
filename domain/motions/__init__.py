"""How the group decides: a motion is put, those who may vote are frozen, the members vote, and the count is explained.

Who may vote and by which rules is read once, when the ballot opens: the members in force that day without the recused,
their votes, the majority the matter needs, the quorum and the casting vote, all from the agreement in force that day.
Nothing that happens later moves them. A steering group that rests on a contract is no elected body: its rules are the
agreement's. Where the group is an inter-municipal political council or a task community, its board is an elected body
(KOML § 5-1) and the law's own rules bind: half must take part, the chair decides a tie (KOML § 11-9), and in writing
all must agree (KOML § 11-8).

A member votes by its representative, or by a deputy as proxy; the later vote stands and shows the earlier one. A
decision is never undone, only reversed by a new one that names it; reversing the reversal does not revive the first.

A motion names the procurement that it is about, where it is about one; an award always is. Who is recused from that
procurement does nothing to its motions, nor votes on them (FVL § 6, KOML § 11-10); the member's other person does. A
vote that was given before that is made to fall away while the vote goes on: it stays in the book, is not counted, and
the member votes anew. After the count it is only found (FC-39), and the decision reversed.
"""
