"""Audit trails: what happened to anything, in sentences, with who, for whom, when, why and what came of it."""
