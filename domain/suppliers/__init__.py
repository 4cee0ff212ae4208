"""Who the suppliers are, and every contact with them, through whatever channel.

A Norwegian supplier is known by its organisation number, a foreign one by the identifier in its own country's register.
People at a supplier stand in the ledger as references; their names and addresses lie in the vault. Once a competition
is announced, talk about anything but practical matters is to be written down (FOA § 22-1), and what one supplier
learned is to be shared with the others (LOA § 4); a contact where that was not done is logged all the same, so that the
breach leaves a trace.
"""
