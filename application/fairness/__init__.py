"""Was it fair? Checks read the history of a procurement and answer with the evidence; people judge.

A check is a declaration in `checks/`: a plain question, its legal source, and a pure function of the case's facts. It
passes, fails, cannot tell, or does not apply, always with a reason and with the positions of the facts it rests on.
"""
