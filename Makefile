# Two commands for a newcomer: `make site` builds both sites, `make test` runs everything.
# They need python3 with venv, make and git, and nothing else; the first one makes .venv and installs into it.
.PHONY: site test test-fast test-long check serve lock clean

PYTHON ?= python3
RUN := .venv/bin
READY := .venv/.ready

site: $(READY)
	@$(RUN)/boldprint build
	@echo
	@echo "Open site/index.html (what customers read) and build/staff/index.html (the staff handbook) in a browser."
	@echo "For a live preview: make serve"

test: $(READY) tools
	@$(RUN)/ruff check generator tests
	@$(RUN)/mypy
	@$(RUN)/lint-imports
	@$(RUN)/pytest -q -n 2 -m "not long and not browser"
	@# Each folder in a process of its own, because each drives its own browser; two at a time.
	@printf '%s\n' tests/browser/*/ | sort -r | xargs -P 2 -I {} $(RUN)/pytest -q -m "browser and not long" {}

test-fast: $(READY)
	@$(RUN)/pytest -q -n 2 -m "not slow and not browser and not long" tests/unit tests/architecture generator/boldprint

test-long: $(READY)
	@$(RUN)/pytest -q -n 2 -m "long and not browser"
	@printf '%s\n' tests/browser/*/ | sort -r | xargs -P 2 -I {} sh -c '$(RUN)/pytest -q -m "browser and long" {} || test $$? = 5'

check: $(READY)
	@$(RUN)/ruff check generator tests
	@$(RUN)/mypy
	@$(RUN)/lint-imports
	@$(RUN)/boldprint check

serve: $(READY)
	@$(RUN)/boldprint serve

# Browser tests and the HTML validator use what the system has; what is missing is skipped and says so, except with CI=true.
.PHONY: tools
tools:
	@sh tests/tools.sh

$(READY): requirements.lock pyproject.toml
	@command -v git >/dev/null || { echo "git is missing. Install it (Debian: apt-get install git) and try again."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Python 3.11 or later is missing. Install it (Debian: apt-get install python3 python3-venv) and try again."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv is missing. Install it (Debian: apt-get install python3-venv) and try again."; exit 1; }
	@test -x $(RUN)/python || $(PYTHON) -m venv .venv
	@$(RUN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

lock: $(READY)
	@$(RUN)/pip install --quiet pip-tools
	@$(RUN)/pip-compile --quiet --generate-hashes --extra develop --strip-extras --allow-unsafe --no-header \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options -o requirements.lock pyproject.toml

clean:
	@rm -rf build .venv
