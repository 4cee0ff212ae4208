"""What may happen in a joint procurement, and what follows from it: pure rules, no clock, no made-up ids, no I/O."""
