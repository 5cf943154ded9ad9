"""The shops of the search tests, and the browser's ranker run by Node."""

import json
import os
import runpy
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

import boldprint
from boldprint.search import build_index, export

READ = runpy.run_path(str(Path(__file__).parent / "corpus" / "read.py"))
RANKER = Path(boldprint.__file__).parent / "assets" / "js" / "search-ranker.js"
RUN = """
require(process.argv[1]);
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
boldprintSearch.load(asked.index);
process.stdout.write(JSON.stringify(asked.queries.map((query) => {
  const began = process.cpuUsage(), found = boldprintSearch.find(query, 10);
  return [found, process.cpuUsage(began).user / 1000];
})));
"""

InNode = Callable[[Mapping[str, Any], list[str]], list[tuple[dict[str, Any], float]]]


@pytest.fixture(scope="session")
def outdoor():
    return READ["read_shop"]("outdoor")


@pytest.fixture(scope="session")
def electronics():
    return READ["read_shop"]("electronics")


@pytest.fixture(scope="session")
def languages():
    return READ["read_languages"]()


@pytest.fixture(scope="session")
def outdoor_index(outdoor):
    return export(build_index(outdoor.documents, outdoor.synonyms, "en"))


@pytest.fixture(scope="session")
def electronics_index(electronics):
    return export(build_index(electronics.documents, electronics.synonyms, "en"))


@pytest.fixture(scope="session")
def in_node() -> InNode:
    """Searches with the browser's ranker: what it found for each query, and the milliseconds it took."""
    node = shutil.which("node")
    if not node:
        if os.environ.get("CI") == "true":
            pytest.fail("node is missing, and CI must compare both rankers")
        pytest.skip("node is missing: install Node to compare both rankers")

    def run(index: Mapping[str, Any], queries: list[str]) -> list[tuple[dict[str, Any], float]]:
        asked = json.dumps({"index": index, "queries": queries})
        done = subprocess.run([node, "-e", RUN, str(RANKER)], input=asked.encode(), capture_output=True, check=True)
        return [(found, taken) for found, taken in json.loads(done.stdout)]

    return run
