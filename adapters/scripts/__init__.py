"""Scripts: commands in a file, one JSON object a line, played into ledgers in order or side by side."""
