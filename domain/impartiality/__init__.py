"""Who stays out of a case, and by whose decision, so that nobody judges a supplier they are close to.

Everybody who works on a procurement says first whether they have interests in it (FOA § 7-5), whether employed, elected
or hired (FVL § 10). Who may be disqualified (FVL § 6; KOML §§ 11-10, 13-3) judges it alone or asks the superior, and
must ask when a party demands it; a collegiate body decides about its members without them (FVL § 8). After a recusal
every act of that person in the case is refused, in every slice, by the rule in `values`; who reports to the recused
decides nothing in it either (FVL § 6(3)). What the person did before may be voided, and done again by another.
"""
