PYTHON ?= python3
BIN = .venv/bin
FLOWS = buy_license beat_request conversation shared_playlist producer_month

.PHONY: setup demo test fuzz check regen bench

setup: .venv/ready

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[aiohttp,arrow,charts,cli,httpx2,mcp,pandas,parquet,pdf,polars,redis,sandbox,speed]' --group dev
	touch .venv/ready

demo: setup regen
	$(BIN)/python -m beatpass_client.sandbox --run examples/quickstart.py
	for script in $(FLOWS); do echo "== $$script" && $(BIN)/python examples/$$script.py || exit 1; done

test: setup
	$(BIN)/python -m pytest -n 2

fuzz: setup
	$(BIN)/python -m pytest -n 2 -m fuzz tests/sandbox/engine/test_fuzz.py

check: setup
	$(BIN)/ruff check beatpass_client scripts tests examples benchmarks
	$(BIN)/ruff format --check beatpass_client scripts tests examples benchmarks
	$(BIN)/mypy --strict beatpass_client scripts benchmarks examples tests/typing
	$(BIN)/pyright beatpass_client tests/typing examples/recipes

regen: setup
	$(BIN)/python scripts/regenerate.py
	$(BIN)/python scripts/llms.py

bench: setup
	for script in benchmarks/*.py; do $(BIN)/python $$script || exit 1; done
