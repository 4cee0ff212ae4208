"""What buyers and suppliers say to each other before the competition, so that nobody gets ahead by it.

Buyers may inform suppliers and take advice before they announce, as long as competition is not distorted (FOA § 12-1).
Rules come first, then the dialogue is opened and everybody is invited; only then are there meetings, with minutes.
Whatever one supplier was told is told to all (LOA § 4), and who has advised and may bid gives no unfair start: the
others get the same information and enough time (FOA § 12-2). Telling somebody something is recorded whenever it
happens, in the dialogue or outside it; what has not been told to all stays visible until it is.
"""
