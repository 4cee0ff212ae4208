"""Problems (RFC 9457): every error is one, and each type has a page that explains it."""
