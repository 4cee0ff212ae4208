"""One check a file, named after what it asks; a new file is a new check."""
