"""How Hypothesis runs here: never judged by the clock; `--hypothesis-profile=thorough` looks twenty times longer."""

from hypothesis import HealthCheck, settings

pytest_plugins = ("tests.support.databases", "tests.support.ledgers")

UNHURRIED = (HealthCheck.too_slow,)

settings.register_profile("house", deadline=None, print_blob=True, suppress_health_check=UNHURRIED)
settings.register_profile("thorough", settings.get_profile("house"), max_examples=2_000)
settings.load_profile("house")
