"""The use of the domain: recording commands, replaying history, answering questions. Ports only; no frameworks."""
