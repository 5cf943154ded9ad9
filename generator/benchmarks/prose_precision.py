"""Measures the prose checker on labelled sentences: precision and recall for each code, the errors, the speed.

    .venv/bin/python generator/benchmarks/prose_precision.py tests/prose/tuned_one.yaml tests/prose/tuned_two.yaml [--errors]

A file is a mapping from kind (sop, public) to a list of one-entry mappings: the codes that ought to be reported (or good), the sentence.
"Tense and voice" counts sentences: right when a sentence with any of T110, T120, T130 gets any of them, and a good one gets none.
"""

import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from boldprint.prose import check

TENSE_AND_VOICE = frozenset({"T110", "T120", "T130"})
OVERALL = "tense and voice"


@dataclass
class Measure:
    """Counts by code: hits, false alarms, misses; and each sentence that is not as labelled."""

    sentences: int = 0
    good: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    errors: list[tuple[str, str, str]] = field(default_factory=list)

    def precision(self, code: str) -> float:
        """Hits among what was reported; 1.0 when nothing was."""
        reported = self.hits[code] + self.alarms[code]
        return self.hits[code] / reported if reported else 1.0

    def recall(self, code: str) -> float:
        """Hits among what ought to be reported; 1.0 when nothing ought to."""
        wanted = self.hits[code] + self.misses[code]
        return self.hits[code] / wanted if wanted else 1.0

    def add(self, sentence: str, wanted: set[str], reported: set[str]) -> None:
        """Counts one sentence."""
        self.sentences += 1
        self.good += not wanted
        for code in wanted | reported:
            (self.hits if code in wanted & reported else self.alarms if code in reported else self.misses)[code] += 1
        labelled, found = bool(wanted & TENSE_AND_VOICE), bool(reported & TENSE_AND_VOICE)
        if labelled or found:
            (self.hits if labelled and found else self.alarms if found else self.misses)[OVERALL] += 1
        if wanted != reported:
            self.errors.append((" ".join(sorted(wanted)) or "good", " ".join(sorted(reported)) or "nothing", sentence))


def labelled(path: Path) -> list[tuple[str, set[str], str]]:
    """The kind, the wanted codes and the sentence of every line of a labelled file."""
    rows: list[tuple[str, set[str], str]] = []
    for kind, entries in yaml.safe_load(path.read_text("utf-8")).items():
        for entry in entries:
            ((codes, sentence),) = entry.items()
            rows.append((kind, set() if codes == "good" else set(codes.split()), sentence))
    return rows


def measure(paths: list[Path]) -> Measure:
    """The counts over all sentences of the files."""
    result = Measure()
    for path in paths:
        for kind, wanted, sentence in labelled(path):
            reports = check(sentence, kind="public" if kind == "public" else "sop")
            result.add(sentence, wanted, {remark.code for report in reports for remark in report.findings})
    return result


def main(arguments: list[str]) -> None:
    """Prints the figures of the files named."""
    paths = [Path(argument) for argument in arguments if not argument.startswith("--")]
    check("Warm up: the verb table is read once.")
    started = time.perf_counter()
    result = measure(paths)
    seconds = time.perf_counter() - started
    print(f"{result.sentences} sentences, {result.good} good, {result.sentences / seconds:,.0f} a second")
    for code in sorted(set(result.hits) | set(result.alarms) | set(result.misses)):
        counts = f"{result.hits[code]:4} hits {result.alarms[code]:3} false alarms {result.misses[code]:3} misses"
        print(f"{code:16} precision {result.precision(code):.3f}  recall {result.recall(code):.3f}  {counts}")
    if "--errors" in arguments:
        for wanted, reported, sentence in result.errors:
            print(f"  wanted {wanted}, reported {reported}: {sentence}")


if __name__ == "__main__":
    main(sys.argv[1:])
