"""Who the group is: formed, bound by an agreement whose terms are dated data, joined and left by members.

A member is an organisation with its own decision to join (case number and body). Nobody joins after the opt-in deadline
unless the agreement lets the group admit them; nobody leaves without the notice that the agreement asks for.
"""
