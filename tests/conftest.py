"""How Hypothesis runs here: never judged by the clock, and the same for the same code, so that a gate can be trusted.

`--hypothesis-profile=thorough` looks twenty times longer, and elsewhere each time.
"""

from hypothesis import HealthCheck, settings

pytest_plugins = ("tests.support.databases", "tests.support.ledgers")

UNHURRIED = (HealthCheck.too_slow,)

settings.register_profile(
    "house", deadline=None, print_blob=True, suppress_health_check=UNHURRIED, derandomize=True, database=None
)
settings.register_profile("thorough", settings.get_profile("house"), max_examples=2_000, derandomize=False)
settings.load_profile("house")
