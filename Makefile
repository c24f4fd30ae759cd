# The two commands that a newcomer needs are `make hub` and `make test`; `make help` lists the rest.
# Everything is installed into .venv, from lock files with hashes; nothing outside this folder is touched.
# bash for pipefail: a failed install must not hide behind the filter of its output.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
# A dot for each package that pip looks at: some hundred lines about them say no more. Errors are shown whole.
DOTS := awk '/^(Collecting|Installing)/ { printf "."; fflush() } END { print "" }'
WORKERS ?= 2
# Environments of their own: Material and its fork are the same package, and MkDocs shall be missing where its fork is.
FORKS := $(CURDIR)/.venv/forks

.DEFAULT_GOAL := help
.PHONY: help hub site test lint types format generated browser forks forks.ready bench locks clean

help: ## Say what can be made.
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

hub: .venv/run.ready ## Build the demo hub and serve it on http://127.0.0.1:8000 (PORT=… for another port).
	@$(BIN)/kaifong serve --port $(PORT)

site: .venv/run.ready ## Build the demo hub into site/.
	@$(BIN)/kaifong build

test: .venv/dev.ready ## Run all tests, with real builds and a real browser.
	@echo "Running all tests on $(WORKERS) processes (a few minutes; the slowest are listed at the end)."
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --durations 8 -m "not alone" $(TESTS)
	@$(if $(TESTS),,echo "Measuring the built site, and what builds cost, with nothing else running.")
	@$(if $(TESTS),,$(BIN)/python -m pytest --durations 3 -m alone tests/site tests/benchmarks)

lint: .venv/dev.ready ## Look at the code with ruff, and at the workflows with zizmor.
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/zizmor --offline --no-progress --persona auditor .github/workflows

types: .venv/dev.ready ## Check the types with mypy, strictly.
	@$(BIN)/mypy

format: .venv/dev.ready ## Put the code into shape.
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

generated: .venv/run.ready ## Write anew what is made from the code: reference pages, the starter's copies.
	@$(BIN)/python -m kaifong.entries.reference
	@$(BIN)/python -m kaifong.reporting.check_docs
	@$(BIN)/python -m kaifong.reporting.policy_schema
	@$(BIN)/python -m kaifong.setup.issue_forms
	@$(BIN)/python -m kaifong.setup.refresh

browser: .venv/dev.ready ## Fetch a Chromium for the browser tests, where the system has none.
	@$(BIN)/python -m playwright install chromium

forks: .venv/dev.ready forks.ready ## Build the demo hub with ProperDocs, MaterialX and Zensical, too, and compare.
	@KAIFONG_PROPERDOCS=$(FORKS)/properdocs/bin/python KAIFONG_MATERIALX=$(FORKS)/materialx/bin/python \
	  KAIFONG_ZENSICAL=$(FORKS)/zensical/bin/python $(BIN)/python -m pytest --durations 3 tests/forks

bench: .venv/dev.ready ## Measure builds, serving and a review (POSTS=… for a size or several).
	@$(BIN)/python benchmarks/build.py --posts $(or $(POSTS),1000)

# All else as in run.lock: what differs is then the fork's.
FORK_LOCK := uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
  -c requirements/run.lock

locks: ## Write the lock files anew (needs uv).
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
	  pyproject.toml --group build -o requirements/run.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
	  pyproject.toml --group build --group dev -o requirements/dev.lock
	$(FORK_LOCK) pyproject.toml requirements/properdocs.in --group build -o requirements/properdocs.lock \
	  --no-emit-package mkdocs --no-emit-package mkdocs-get-deps --no-emit-package mergedeep
	$(FORK_LOCK) pyproject.toml requirements/materialx.in --group build -o requirements/materialx.lock \
	  --no-emit-package mkdocs-material
	$(FORK_LOCK) requirements/zensical.in -o requirements/zensical.lock

clean: ## Remove everything that was made.
	rm -rf .venv site .kaifong/build* .kaifong/cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Kaifong needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>&1 || echo missing)."; \
	  echo "Install one, or name it: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version)."
	@$(PYTHON) -m venv .venv || { \
	  echo "Python could not make .venv. On Debian and Ubuntu: apt install python3-venv"; rm -rf .venv; exit 1; }

.venv/run.ready: requirements/run.lock pyproject.toml | .venv/bin/python
	@echo "Installing what the hub needs (about a minute the first time)."
	@$(PIP) install --require-hashes -r requirements/run.lock | $(DOTS)
	@$(PIP) install -q --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

.venv/dev.ready: requirements/dev.lock pyproject.toml | .venv/bin/python
	@echo "Installing what the hub and its tests need (about a minute the first time)."
	@$(PIP) install --require-hashes -r requirements/dev.lock | $(DOTS)
	@$(PIP) install -q --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q src
	@touch $@ .venv/run.ready

forks.ready: .venv/forks/properdocs.ready .venv/forks/materialx.ready .venv/forks/zensical.ready

# Without the packages that pip would ask for besides: the lock file leaves out what the fork stands for.
.venv/forks/%.ready: requirements/%.lock | .venv/bin/python
	@echo "Making an environment with $*."
	@rm -rf $(FORKS)/$* && $(BIN)/python -m venv $(FORKS)/$*
	@$(FORKS)/$*/bin/python -m pip --disable-pip-version-check --no-input install --no-deps --require-hashes -r $< | $(DOTS)
	@touch $@
