"""Stores that forget when the program ends: for tests and rehearsals, under the same contracts as the lasting ones."""
