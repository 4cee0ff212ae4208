"""`python -m adapters.cli` is the program `samkjop`."""

from adapters.cli.main import run

if __name__ == "__main__":
    run()
