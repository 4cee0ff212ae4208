"""Who gets the contract: decided, told to everybody concerned at once, open to complaint, and reversible until signed.

An award follows the latest ranking and rests on the group's carried motion, or on somebody other than who prepared it.
Everybody who gave a bid is told, the rejected ones too (FOA §§ 4-5 f, 25-1), with the winner's name, what its bid does
better on each criterion, and the standstill. The standstill (§ 25-2) is counted by the calendar; a petition for an
injunction that came within it suspends the signing until the court has answered (§ 25-3). A reversal (§ 25-1(4)) is a
new decision that names the old one; the new award is told to all again and has a whole standstill of its own.

Where an award stands is read in `values`, which `contracts` uses too.
"""
