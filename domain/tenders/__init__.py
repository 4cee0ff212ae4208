"""What suppliers get to bid on, and until when: documents by digest, deadlines that are counted, answers to all.

Documents are frozen before the notice, each by the SHA-256 of its bytes; after it they are amended, with the reason and
what it does to the deadline, and what is sent is sent to all at once. A deadline is fixed once, on the notice that
starts the count, and never before the day that the rules in force that day lead to; after that it only moves later, and
only while it has not passed. When it has passed nothing changes any more. In a procedure of two stages the invitation
starts the count (FOA §§ 20-3(2), 20-4(2)): before it was sent there is no deadline for bids.

A question may come by any channel and may be anybody's; its answer goes to everybody. An answer after the last day for
answers is still an answer: the book notes that it was late, and whether the deadline was moved for it is judged later.
"""
