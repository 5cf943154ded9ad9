import json

import pytest

from boldprint.search import Lookup, find

pytestmark = pytest.mark.browser


def test_python_and_chromium_agree(open_search, outdoor, outdoor_index, twin):
    asked = [query.text for query in outdoor.queries]
    asked += twin["random_queries"](asked, 2000, seed=2) + list(twin["HOSTILE"].values())
    asked = [query for query in asked if not any(0xD800 <= ord(letter) < 0xE000 for letter in query)]
    there = open_search().evaluate("queries => queries.map((query) => boldprintSearch.find(query, 10))", asked)
    lookup = Lookup(outdoor_index)
    here = [json.loads(json.dumps(twin["in_the_browsers_shape"](find(lookup, query)))) for query in asked]
    assert len(asked) > 2000
    assert [pair for pair in zip(asked, here, there, strict=True) if pair[1] != pair[2]] == []


def test_hostile_queries_take_less_than_fifty_milliseconds(open_search, twin):
    page = open_search()
    for name, query in twin["HOSTILE"].items():
        taken = page.evaluate(
            """query => { let best = 1e9;
                for (let run = 0; run < 3; run++) {
                    const began = performance.now();
                    boldprintSearch.find(query);
                    best = Math.min(best, performance.now() - began);
                }
                return best; }""",
            query.encode("utf-8", "replace").decode(),
        )
        assert taken < 50, name
