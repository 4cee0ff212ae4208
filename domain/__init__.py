"""What may happen in a joint procurement, and what follows from it: pure rules, no clock, no identifiers made up, no I/O."""
