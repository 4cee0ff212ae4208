"""Questions about one thing: its events are folded live, up to any position or time, and cached at the head."""
