"""Documents that are generated from what the slices declare."""
