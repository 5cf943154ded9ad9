"""How long reading and checking take for 10, 100 and 1,000 made-up policies. Run: python generator/benchmarks/check_speed.py

A policy is like a small one of the sample shop: three facts, one of them dated, a decision table, two sections, four questions,
every sentence another one. Prints processor seconds (this process alone) for reading and for each family of checks, the slowest
checks, and what a second check of the same texts takes, as `boldprint serve` does after each change. With `--check` it fails
where reading and checking 1,000 policies together take more than the goal of 3 seconds.
"""

import datetime
import gc
import random
import sys
from collections.abc import Mapping, Sequence
from time import process_time

from boldprint.checks.check import Shop
from boldprint.checks.running import all_checks
from boldprint.cli import MANY_OBJECTS
from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.starter import NewShop, starter_files

NUMBERS = (10, 100, 1_000)
GOAL = 3.0
TODAY = datetime.date(2026, 11, 22)
_WHO = (
    "a jacket",
    "a tent",
    "your lamp",
    "the stove",
    "a rope",
    "two chairs",
    "the table",
    "a bicycle",
    "your boots",
    "a map",
)
_DO = ("Bring", "Send", "Keep", "Show", "Wash", "Fold", "Wrap", "Carry", "Weigh", "Open")
_WHERE = (
    "to the shop",
    "in its box",
    "at the desk",
    "by the door",
    "with the receipt",
    "before you pay",
    "after delivery",
    "on a dry day",
)
_WHY = (
    "It lasts longer like this.",
    "Then we find your order.",
    "The label says how.",
    "You pay nothing for it.",
    "A colleague helps you.",
)


def main(arguments: Sequence[str]) -> int:
    """Measure all numbers, as the command line runs; the exit status."""
    gc.set_threshold(MANY_OBJECTS)
    total = 0.0
    for number in NUMBERS:
        files = shop_with(number)
        began = process_time()
        library, findings = read_library(files)
        reading = process_time() - began
        assert library is not None
        assert not findings, findings[0]
        first, again = _families(library), _families(library)
        checking, total = sum(first.values()), reading + sum(first.values())
        told = ", ".join(f"{family} {seconds:.2f}" for family, seconds in first.items() if seconds >= 0.01)
        print(
            f"{number:>6} policies: reading {reading:.2f} s, checking {checking:.2f} s ({told}), again {sum(again.values()):.2f} s",
            flush=True,
        )
    return 1 if total > GOAL and "--check" in arguments else 0


def _families(library: Library) -> dict[str, float]:
    """Processor seconds by the letter of the checks' codes, the slowest first."""
    shop = Shop(library, TODAY)
    taken: dict[str, float] = {}
    for check in all_checks().values():
        began = process_time()
        if check.run is not None:
            for _ in check.run(shop):
                pass
        taken[check.code[0]] = taken.get(check.code[0], 0.0) + process_time() - began
    return dict(sorted(taken.items(), key=lambda family: -family[1]))


def shop_with(number: int) -> Mapping[str, bytes]:
    """A new shop and as many policies beside its own."""
    shop = {
        path: content
        for path, content in starter_files(NewShop("Corner Shop", "IE")).items()
        if path.startswith(("content/", "policies/"))
    }
    seeded = random.Random(1)
    return {**shop, **{f"policies/matter-{n}.yaml": _policy(n, seeded).encode() for n in range(number)}}


def _policy(number: int, seeded: random.Random) -> str:
    def sentence() -> str:
        chosen = (seeded.choice(words) for words in (_DO, _WHO, _WHERE))
        return f"{' '.join(chosen)}, shelf {seeded.randrange(10_000)}. {seeded.choice(_WHY)}"

    questions = "\n".join(
        f'    - {{id: q{n}, ask: "What about {seeded.choice(_WHO)} {seeded.randrange(10_000)}?", answer: "{sentence()}"}}'
        for n in range(4)
    )
    sections = "\n".join(
        f"    - id: s{n}\n      title: Part {n}\n      text: >-\n        {sentence()}\n        {sentence()}"
        for n in range(2)
    )
    return f"""kind: general
id: matter-{number}
changes:
  - {{on: 2024-01-01, class: material, reason: First published.}}
  - {{on: 2026-03-01, class: material, reason: Customers asked for longer.}}
public:
  title: Matter {number}
  answer: You have ((time)) and pay ((price)).
  says: [matter {number}]
  facts:
    - id: time
      type: days
      label: Time for matter {number}
      value: [{{from: 2024-01-01, value: {10 + number % 20}}}, {{from: 2026-03-01, value: {30 + number % 50}}}]
    - {{id: price, type: money, label: Price of matter {number}, value: {number % 90 + 1}.50 EUR}}
    - {{id: share, type: percent, label: Share of matter {number}, value: {number % 40 + 1}, at_a_glance: no}}
  windows: [{{id: time, length: ((time)), starts: delivered}}]
  tables:
    - id: may
      asks:
        - {{id: state, ask: In which state is it?, choices: [{{id: new, label: New}}, {{id: used, label: Used}}, {{id: broken, label: Broken}}]}}
        - {{id: delivered, ask: When did it arrive?, type: date}}
      rules:
        - id: fine
          when: {{state: [new, used]}}
          over_time:
            - {{until: time, outcome: accept, because: It is in time.}}
            - {{after: time, outcome: refuse, because: It is too late.}}
        - {{id: broken, when: {{state: broken}}, outcome: refer, who: Call us., because: A person looks at it. We charge ((share)).}}
      otherwise: none
  sections:
{sections}
  questions:
{questions}
staff:
  owner: Head of Service
  approver: Operations Director
  consulted: [The service team]
  review_by: 2027-06-01
  notes: {sentence()}
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
