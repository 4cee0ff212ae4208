"""Whether somebody may act for a member: the chain of mandates from its body to the signer, or what the chain lacks.

Every slice in which an act binds a member asks this (a notice, an award, a contract), so it lies below them all. It is
pure reading of the facts of `mandates`; how those facts come about is decided there. A slice adds `given_for` the group
and each member to its boundary, keeps a `Mandates` in its state (`after` takes any event) and asks `may_sign`.
"""
