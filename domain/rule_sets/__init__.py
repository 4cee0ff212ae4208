"""Thresholds, minimum deadlines and duties as dated data, and how days are counted: what a decider never hard-codes.

A rule has a value for a day, and it matters who knew what when: the ministry has published a threshold, and corrected
it days later with effect for the days that had passed. So each version keeps both when it applies and when it became
known, and a decision names the versions it was judged by. The data stands in reviewed files (`norway/`), with source
and confidence; a change in law is a new entry there, never an edit of an old one.

Every other slice may import this one. It alone may import `holidays`, a pure library that knows the days of Norway.
"""
