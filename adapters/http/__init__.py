"""The HTTP door: commands and questions as operations, problems as answers, a feed, and a few plain pages."""
