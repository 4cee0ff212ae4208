"""What is asked of a supplier about its bid after the opening, in writing, and what comes back.

A clarification mends what is missing or unclear and never improves the bid (FOA § 23-5(2)); where negotiation is not
allowed (§ 23-6(3)) an answer that changes price or scope is not taken in. A price that looks abnormally low must be
asked about, in writing and with a reasonable deadline, before it can be a ground for rejection (§ 24-9). Evidence is
recorded by its kind and the day it was issued, since some of it grows old (§ 17-1(5), § 24-7, LOA § 5 l).
"""
