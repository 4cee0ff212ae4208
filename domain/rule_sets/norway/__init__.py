"""The reviewed rules of Norway, written once and never edited: a change in law, or a correction, is one more entry."""
