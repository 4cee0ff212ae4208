"""Projections: rows that answer questions about many things. Declared in the slices, pure; no decision reads them."""
