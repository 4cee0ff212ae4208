"""The few words every slice is written in: event, command, rejection, boundary, decider, identifier, money, instant."""
