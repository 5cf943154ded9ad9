"""Both rankers give the same first ten, scores included, and stay calm whatever is asked."""

import json
import runpy
import time
from pathlib import Path

import pytest

from boldprint.search import Lookup, build_index, export, find

TWIN = runpy.run_path(str(Path(__file__).parent / "corpus" / "twin.py"))
HOSTILE, SHAPED = TWIN["HOSTILE"], TWIN["in_the_browsers_shape"]


def differences(index, queries, in_node):
    lookup = Lookup(index)
    for query, (there, _) in zip(queries, in_node(index, queries), strict=True):
        here = json.loads(json.dumps(SHAPED(find(lookup, query))))
        if here != there:
            yield query, here, there


def test_python_and_node_agree_on_every_query(outdoor, outdoor_index, electronics, electronics_index, in_node):
    asked = [query.text for query in outdoor.queries]
    asked += TWIN["random_queries"](asked, 2000) + list(HOSTILE.values())
    assert list(differences(outdoor_index, asked, in_node)) == []
    assert list(differences(electronics_index, [query.text for query in electronics.queries], in_node)) == []


@pytest.mark.parametrize("code", ["sv", "nb", "lv", "zh"])
def test_python_and_node_agree_in_other_languages(languages, code, in_node):
    tongue = languages[code]
    asked = [query.text for query in tongue.queries]
    asked += TWIN["random_queries"](asked, 300)
    assert list(differences(export(build_index(tongue.documents, tongue.synonyms, code)), asked, in_node)) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_queries_are_answered_calmly_here(outdoor_index, name):
    lookup = Lookup(outdoor_index)
    find(lookup, "return")
    taken = []
    for _ in range(3):
        began = time.process_time()
        found = find(lookup, HOSTILE[name])
        taken.append(time.process_time() - began)
    assert min(taken) < 0.05
    assert len(found.hits) <= 10


def test_hostile_queries_are_answered_calmly_there(outdoor_index, in_node):
    asked = list(HOSTILE.values())
    timed = in_node(outdoor_index, ["return", *asked, *asked])
    for name, (_, first), (_, second) in zip(HOSTILE, timed[1:], timed[1 + len(asked) :], strict=False):
        assert min(first, second) < 50, name


def test_hostile_syntax_changes_nothing(outdoor_index):
    lookup = Lookup(outdoor_index)

    def pages(query):
        return [hit.url for hit in find(lookup, query).hits]

    assert pages("return\x00 LABEL!!") == pages("return label") == pages("*return* \u202e(label)~^") != []
    assert pages(HOSTILE["only stop words"]) == [] == pages(HOSTILE["nothing"]) == pages("🎁📦")
