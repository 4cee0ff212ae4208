# From a bare machine with make and Python 3.11 or newer: `make demo`, `make test`. `make help` names the rest.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check install --quiet
LOCKED := --require-hashes --no-deps
TREE   := domain application adapters tests

.DEFAULT_GOAL := help
.PHONY: help demo test check format lint types imports unused house docs wheel bench mutants lock clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.run ## Play the scenario, verify and serve it (DATA=DIR keeps it in DIR, NOTICE=FILE reads a notice in)
	$(BIN)/samkjop demo $(if $(DATA),--data "$(DATA)") $(if $(NOTICE),--notice "$(NOTICE)")

test: check ## Every gate and every test
	$(BIN)/python -m pytest

check: format lint types imports unused house docs wheel ## Every gate

format: $(VENV)/.dev
	$(BIN)/ruff format --check --quiet

lint: $(VENV)/.dev
	$(BIN)/ruff check --quiet

types: $(VENV)/.dev
	$(BIN)/basedpyright --pythonpath $(BIN)/python

imports: $(VENV)/.dev
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/deptry domain application adapters

unused: $(VENV)/.dev
	.ci/unused $(BIN)/python

house: $(VENV)/.dev
	$(BIN)/python -m pytest -q tests/architecture

docs: $(VENV)/.dev
	$(BIN)/python -m adapters.documents.events $(if $(UPDATE),,--check)

wheel: $(VENV)/.dev
	.ci/wheel $(BIN)/python

bench: $(VENV)/.dev ## The speed table, as ratios against raw psycopg on the same server
	$(BIN)/python -m tests.benchmarks

mutants: $(VENV)/.dev ## Mutation testing of the domain
	$(BIN)/mutmut run

lock: $(VENV)/.dev ## Resolve the dependencies anew (UPGRADE=1 takes the newest)
	.ci/lock $(BIN)/uv $(if $(UPGRADE),--upgrade)

clean: ## Remove what was built; ledgers stay
	rm -rf $(VENV) dist build mutants .pytest_cache .ruff_cache .hypothesis
	find $(TREE) -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	.ci/venv $(PYTHON) $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.lock pyproject.toml
	$(PIP) $(LOCKED) -r requirements/run.lock
	$(PIP) --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.lock
	$(PIP) $(LOCKED) -r requirements/dev.lock
	@touch $@
