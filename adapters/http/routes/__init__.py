"""The routes, by what they give; most are made from the catalogue, the questions and the projections."""
