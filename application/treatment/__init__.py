"""Who knew what, when, and how long before the others: the matrix of equal treatment in a procurement (LOA § 4)."""
