"""The contract: concluded when both sides have signed, in the name of buyers who each gave authority for it.

Neither side signs before the standstill of the award's last notice has ended, or while a petition suspends it, and the
bid still binds (FOA §§ 20-6, 25-1, 25-2, 25-3). Those who sign hold a chain of mandates that covers the act, the value
and the day for every buyer (KOML §§ 6-1, 13-1; FOA § 29-1). Only buyers that the notice named are bound (§ 26-1(3)).
"""
