# Every target sets up what is missing first. Another Python: PYTHON=python3.12 make test
.DEFAULT_GOAL := help
.PHONY: help set-up desk test lint bench soak screens lock wheel installer translations clean

BIN := .venv/bin

help:
	@echo 'make desk          sets up and opens the practice desk; without a display, does a practice day'
	@echo 'make test          every test with its budget, then coverage (GROUP=unit runs one group)'
	@echo 'make lint          ruff and mypy'
	@echo 'make bench         the figures of speed beside their goals (BENCH=start runs one file)'
	@echo 'make screens       every screen and state as pictures in build/screens/ (SCREENS="01-today" takes some)'
	@echo 'make soak          the seeded kills and faults in full: an hour and more'
	@echo 'make lock          takes new requirements into requirements.lock (UPGRADE=1 renews every version)'
	@echo 'make wheel         builds the wheel into dist/'
	@echo 'make installer     builds the folder that installs into dist/, and lets it do a practice day elsewhere'
	@echo 'make translations  takes the texts of the window into resources/translations'
	@echo 'make clean         removes what the targets above made, .venv too'

set-up:
	@tools/set-up

desk: set-up
	@tools/desk

test: set-up
	@$(BIN)/python -m tests.house.suite $(GROUP)

lint: set-up
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: set-up
	@$(BIN)/python -m benchmarks $(BENCH)

screens: set-up
	@$(BIN)/python -m tests.ui.gallery $(SCREENS)

soak: set-up
	CEO_DESK_SOAK=1 $(BIN)/python -m pytest -n 2 --dist loadfile -m 'kills or soak'

lock:
	@tools/lock

wheel: set-up
	@$(BIN)/python -m hatchling build -t wheel -d dist

installer: set-up
	@tools/installer

translations: set-up
	@$(BIN)/python -m tools.translations

clean:
	rm -rf .venv .venv-lock .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
