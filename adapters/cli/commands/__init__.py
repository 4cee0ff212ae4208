"""The commands of the command line; each module has an `app`."""
