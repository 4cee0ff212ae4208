"""The plain pages: what a ledger holds, told to people. Made on the server, whole without a script."""
