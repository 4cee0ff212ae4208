"""A joint purchase as a case: what it is worth, what it is, by which procedure and criteria, and who let it go out.

Each step is a fact of its own, taken by somebody for the lead or a buyer; a step may be taken anew until the notice is
sent, and the later one counts. Which part of the regulation applies is no choice: value and kind decide it, by the
thresholds in force on the day, and every fact that rests on them names their versions. What the criteria weigh and how
prices become points is locked by a digest before the notice, so that nobody can fit it to the bids.

A group lets its case out, and calls it off, by a motion that it carried. Nobody approves what they prepared. Whoever
was found to be partial in the case does nothing more in it. The words of a reason are for people to judge: the book
checks that a ground of the law is named, not that it holds.
"""
