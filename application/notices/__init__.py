"""Notices told and asked about: which there are in a procurement, what each says, and whom it leaves out."""
