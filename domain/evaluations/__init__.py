"""Evaluations: scores with reasons by evaluators who declared their interests, ranked by the formula as published.

Only bids that were opened and not rejected are scored, and only on the criteria that were locked before (FOA § 18-1);
the price is computed, never scored by hand. A revised score leaves the old one standing, a consensus leaves every
evaluator's own. What an evaluator did who was recused later and whose work was voided does not count.

The ranking follows from the scores and can be computed again by anybody: all of it is exact, ranks are given before
anything is rounded, and equal totals share a rank. A ranking that was made elsewhere, in a spreadsheet, is recorded as
what it is, with whether it says the same.
"""
