"""What members share: the key they agreed on, what was paid, what each bears, and who owes whom.

A key is adopted by a carried motion and holds its basis figures itself, with source and date: nothing is looked up
later. Costs, grants and corrections lie in a pool. A cost is shared once, by the version of the key that was in force
on the day it was incurred; that share is written down with all that it was found by, and no later key moves it. What
was wrong is taken back by a counter-entry and entered anew. Amounts are whole øre without VAT; VAT is kept apart.

How an amount is divided: each component of the key gets its amount by largest remainder of the weights, and within it
each member by largest remainder of the figures, the lower organisation number first where remainders are
equal. The rounded parts are added; then caps and floors are held to the øre, and what they move is borne by the others
in proportion to what they bear already. What cannot be divided within them in whole øre is not shared by that key.
"""
