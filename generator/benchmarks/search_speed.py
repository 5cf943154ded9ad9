"""Size and speed of the search at 30, 300, 1,000 and 3,000 made-up pages. Run: python generator/benchmarks/search_speed.py

Prints, for each number of pages, the bytes of the index (gzip), those of the pages' whole text for comparison, the
seconds to build, and the milliseconds of a query (median, 95th of a hundred) in Python and in the system's Chromium. Each
query is asked three times and its best time counts, so that other work on the machine does not.
With `--check` it fails beyond the limits: 250 kB and 10 ms at 3,000 pages.
"""

import gzip
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import search_pages
from playwright.sync_api import Page, sync_playwright

import boldprint
from boldprint.search import Document, Lookup, as_script, build_index, export, find

RANKER = Path(boldprint.__file__).parent / "assets" / "js" / "search-ranker.js"
NUMBERS = (30, 300, 1_000, 3_000)
QUERIES = 600
MOST_BYTES, MOST_MILLISECONDS = 250_000, 10.0
TIMED = """queries => queries.map(query => Math.min(...[1, 2, 3].map(() => {
    const began = performance.now();
    boldprintSearch.find(query, 8);
    return performance.now() - began;
})))"""


def main(arguments: Sequence[str]) -> int:
    """Measure all numbers; the exit status."""
    print(
        f"{'pages':>6} {'index':>9} {'text':>11} {'build':>7} {'Python p50, p95':>17} {'Chromium p50, p95':>19} {'load':>8}"
    )
    queries = search_pages.queries(QUERIES)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for number in NUMBERS:
            size, slowest = _measure(number, queries, chromium.new_page())
        chromium.close()
    failed = size > MOST_BYTES or slowest > MOST_MILLISECONDS
    return 1 if failed and "--check" in arguments else 0


def _measure(number: int, queries: list[str], page: Page) -> tuple[int, float]:
    documents = search_pages.pages(number)
    began = perf_counter()
    exported = export(build_index(documents, [], "en"))
    built = perf_counter() - began
    script = as_script(exported)
    size = len(gzip.compress(script.encode(), 9))
    here = _spread(_in_python(exported, queries))
    page.set_content("<!doctype html><title>Search</title>")
    page.add_script_tag(content=RANKER.read_text(encoding="utf-8"))
    loaded = page.evaluate(
        "text => { const began = performance.now(); (0, eval)(text); return performance.now() - began; }", script
    )
    there = _spread(page.evaluate(TIMED, queries))
    print(
        f"{number:>6} {size / 1000:>6.0f} kB {_text(documents) / 1000:>8.0f} kB {built:>5.1f} s "
        f"{here[0]:>7.1f}, {here[1]:>4.1f} ms {there[0]:>9.1f}, {there[1]:>4.1f} ms {loaded:>5.0f} ms",
        flush=True,
    )
    return size, there[1]


def _in_python(exported: dict[str, Any], queries: list[str]) -> list[float]:
    lookup = Lookup(exported)
    return [_milliseconds(lambda query=query: find(lookup, query, 8)) for query in queries]  # type: ignore[misc]


def _milliseconds(call: Callable[[], object]) -> float:
    taken = []
    for _ in range(3):
        began = perf_counter()
        call()
        taken.append(1000 * (perf_counter() - began))
    return min(taken)


def _spread(taken: list[float]) -> tuple[float, float]:
    ordered = sorted(taken)
    return ordered[len(ordered) // 2], ordered[len(ordered) * 95 // 100]


def _text(documents: Sequence[Document]) -> int:
    texts = [[page.url, page.title, [[part.heading, part.text] for part in page.sections]] for page in documents]
    return len(gzip.compress(json.dumps(texts).encode(), 9))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
