"""The world: databases, files, HTTP, the command line, keys and clocks. Everything here implements or calls a port."""
