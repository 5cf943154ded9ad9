"""The figures that the docs promise, on the labelled sentences of tests/prose."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
SENTENCES = ROOT / "tests" / "prose"
FIRST = ["tuned_one", "tuned_two", "held_out"]
LATER = ["adversarial", "fresh", "unseen", "later"]


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("prose_precision", ROOT / "generator/benchmarks/prose_precision.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("names", [FIRST[:2], FIRST[2:], LATER[:1], LATER[1:2], LATER[2:3], LATER[3:]], ids="-".join)
def test_tense_and_voice(benchmark: ModuleType, names: list[str]) -> None:
    result = benchmark.measure([SENTENCES / f"{name}.yaml" for name in names])
    assert result.precision(benchmark.OVERALL) >= 0.95, result.errors
    assert result.recall(benchmark.OVERALL) >= 0.90, result.errors


@pytest.mark.parametrize("code", ["T110", "T120", "T130"])
def test_each_code_of_tense_and_voice_over_all_sets(benchmark: ModuleType, code: str) -> None:
    result = benchmark.measure([SENTENCES / f"{name}.yaml" for name in FIRST + LATER])
    print(f"{code}: precision {result.precision(code):.3f}, recall {result.recall(code):.3f} over {result.sentences} sentences")
    assert result.precision(code) >= 0.95
    assert result.recall(code) >= 0.90


@pytest.mark.parametrize("code", ["T140", "T150", "T160", "T170", "T180", "T181", "T182", "T183", "T184"])
def test_plain_language(benchmark: ModuleType, code: str) -> None:
    names = [*FIRST[:2], "plain_language"]
    result = benchmark.measure([SENTENCES / f"{name}.yaml" for name in names])
    print(f"{code}: precision {result.precision(code):.3f}, recall {result.recall(code):.3f} over {result.sentences} sentences")
    assert result.precision(code) >= 0.95, result.errors
    assert result.recall(code) >= 0.90, result.errors


def test_the_first_sets_are_large_and_half_good(benchmark: ModuleType) -> None:
    result = benchmark.measure([SENTENCES / f"{name}.yaml" for name in FIRST])
    assert result.sentences >= 320
    assert 0.4 < result.good / result.sentences < 0.6


def test_no_sentence_stands_in_two_sets(benchmark: ModuleType) -> None:
    names = [*FIRST, *LATER, "plain_language"]
    sentences = [row[2] for name in names for row in benchmark.labelled(SENTENCES / f"{name}.yaml")]
    assert len(sentences) == len(set(sentences))
