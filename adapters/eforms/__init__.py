"""Real eForms notices, read from files and recorded as they were published.

Liberal in structure: hardly any field is required, and what cannot be read becomes a finding that says what to do.
Strict in safety: no document type, no entities, no network, limits on size, depth and number of elements. One module
alone knows the XML library; the rest reads a plain tree by local names, so prefixes do not matter.
"""
