"""Negotiating with those who bid, and closing that by one deadline for final bids (FOA §§ 23-7, 23-10).

Nothing is negotiated in an open or a restricted procedure (§ 23-6(3)); below Part III the buyer may have a dialogue in
every procedure (§ 9-2). The buyer negotiates with every supplier that is still in, whose bid was opened and not
rejected, and each gets the same chance; what was said lies with the buyer, under a digest, and no other supplier sees
it. Neither award criteria nor absolute requirements are negotiated about.

One deadline, told to all who are in at the same moment, closes the negotiations. It only moves later, for all, before
it passes. Final bids are received and opened as bids are (see `bids`); nothing is negotiated about them.
"""
