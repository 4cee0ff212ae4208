"""What suppliers do against an award: they complain to the buyer, or ask the court for an injunction.

A complaint has no effect of its own; it is answered with reasons, and whoever finds it right decides anew. A petition
for an injunction that was filed within the standstill suspends the signing from when it is served until the court has
answered it (FOA § 25-3); while the court grants an injunction the suspension is never lifted.
"""
