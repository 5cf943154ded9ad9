"""How long 100,000 cases take under two versions of the sample shop's returns: `python generator/benchmarks/replay.py`.

Prints processor seconds of deciding every case twice, weighing and adding up; reading the shop is not counted.
"""

import datetime
import random
import sys
import time
from pathlib import Path

from boldprint.edition.decisions.tables import all_tables
from boldprint.locales import catalogs
from boldprint.project import open_project
from boldprint.review.replay import Row, replay, summary, version_on

CASES, LIMIT_SECONDS = 100_000, 30
_CHOICES = {
    "reason": ["unsuitable", "faulty", "wrong"],
    "item": ["outer", "layers", "footwear", "gps", "lamps", "furniture", "underwear"],
    "packaging": ["sealed", "opened"],
    "use": ["tried", "used"],
    "final": ["yes", "no"],
    "bought": ["web", "shop"],
    "proof": ["order", "gift", "none"],
    "way": ["post", "shop"],
    "tier": ["member", "guest"],
}


def rows(seed: int) -> list[Row]:
    """Made-up cases of one year, every one another."""
    chance = random.Random(seed)
    made = []
    for number in range(CASES):
        ordered = datetime.date(2026, 1, 1) + datetime.timedelta(days=chance.randrange(365))
        delivered = ordered + datetime.timedelta(days=chance.randint(1, 9))
        now = delivered + datetime.timedelta(days=chance.randint(0, 120))
        answers = {ask: chance.choice(choices) for ask, choices in _CHOICES.items()}
        answers |= {"price": f"{chance.randint(500, 90000) / 100:.2f} EUR", "ordered": str(ordered), "delivered": str(delivered)}
        made.append(Row(str(number), str(now), answers))
    return made


def main() -> int:
    """Prints the processor time; exit status 1 above the limit."""
    library = open_project(Path(__file__).resolve().parents[2]).library
    assert library is not None
    table = all_tables(library, library.site.latest.markets[0].name, catalogs()["en"]).table("returns", "return")
    assert table is not None
    old, new = (version_on(table, datetime.date(year, 6, 1)) for year in (2025, 2027))
    assert old is not None
    assert new is not None
    cases = rows(1)
    start = time.process_time()
    found = summary(replay(cases, old, new))
    seconds = time.process_time() - start
    print(f"{CASES} cases in {seconds:.1f} s: {found.same} same, {found.better} better, {found.worse} worse, {found.undecided} undecided")
    return int(seconds > LIMIT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
