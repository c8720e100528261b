# Every habit of this project. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.ONESHELL:
.SHELLFLAGS := -eu -o pipefail -c
VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help demo test test-fast bench lint fix docs screenshots lock clean

help: ## list every habit
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: $(VENV)/installed ## make the environment and open the sample case in the browser
	@$(BIN)/case-timeline demo $(DEMO)

test: $(VENV)/developed node_modules/installed ## install what the tests need, then lint and run all tests
	@habits/find-browser > /dev/null
	@$(MAKE) --no-print-directory lint
	@$(BIN)/npm run --silent test
	@CHROMIUM="$$(habits/find-browser)" $(BIN)/pytest

test-fast: $(VENV)/developed ## the tests that need no browser, under two minutes
	@$(BIN)/pytest -m "not browser and not slow"

bench: $(VENV)/developed ## pan the picture at 300, 3 000 and 100 000 events; prints p50, p95 and their ratio
	@CHROMIUM="$$(habits/find-browser)" $(BIN)/python tests/bench/pan.py

lint: $(VENV)/developed node_modules/installed ## ruff, mypy, the layers, eslint
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/npm run --silent lint

fix: $(VENV)/developed node_modules/installed ## mend what the linters can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/npm run --silent lint -- --fix

docs: $(VENV)/developed ## write the pages of docs/ that are made from the code
	@$(BIN)/python habits/write_docs.py

screenshots: $(VENV)/developed ## every page at 1920x1080 and 390x844, into screenshots/
	@CHROMIUM="$$(habits/find-browser)" $(BIN)/python habits/screenshots.py

lock: $(VENV)/developed ## make the lock files anew from pyproject.toml
	@$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header -q -o requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header -q -c requirements.lock -o requirements-dev.lock

clean: ## take away what the habits made
	@rm -rf $(VENV) node_modules dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis screenshots

$(VENV)/made:
	@"$$(habits/find-python)" -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/made requirements.lock pyproject.toml
	@echo "Installing what the application needs (once) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/developed: $(VENV)/installed requirements-dev.lock
	@echo "Installing what the tests need (once) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

node_modules/installed: $(VENV)/developed package.json package-lock.json
	@$(BIN)/npm ci --silent --no-audit --no-fund
	@touch $@
