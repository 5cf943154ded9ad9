"""Roster and analysis, from what learners handed in."""

import csv
import datetime
from fractions import Fraction

from tests.unit.training.programmes import CASE, programme

from boldprint.training.analysis import fact_figures, item_figures
from boldprint.training.progress import Learner, Record
from boldprint.training.roster import Standing, roster, roster_csv

TODAY = datetime.date(2026, 11, 22)
ITEMS = """
  - {id: days, type: single, fact: ((gifts.back)), stem: For how long does it come back?, must_know: yes}
  - {id: price, type: number, fact: ((gifts.price)), stem: What does it cost?}
"""
RESOLVED = programme(ITEMS + CASE)
DAYS, PRICE, LAST = RESOLVED.items


def record(item, ok=True, due="2026-12-24", chose=None, first=None):
    return Record(item.hash, "2026-11-01", 1, int(ok), ok if first is None else first, ok, due, chose or {})


def learner(name, items, modules=None, role="shop"):
    return Learner(name, role, items, modules or {})


def standings(*learners):
    return [(entry.name, entry.standing, entry.right, entry.due) for entry in roster(learners, RESOLVED.modules, TODAY)]


def test_the_roster_tells_passed_from_due_from_begun():
    every = {item.name: record(item) for item in RESOLVED.items}
    changed = {**every, DAYS.name: Record("old", "2026-01-01", 1, 1, True, True, "2026-12-24", {})}
    review = {**every, PRICE.name: record(PRICE, due="2026-11-22")}
    assert standings(
        learner("Aoife", every), learner("Brian", changed), learner("Ciara", review), learner("Dara", {})
    ) == [
        ("Aoife", Standing.PASSED, 3, 0),
        ("Brian", Standing.OPEN, 2, 1),
        ("Ciara", Standing.DUE, 3, 1),
        ("Dara", Standing.NEW, 0, 0),
    ]


def test_the_roster_names_a_confirmation_of_an_older_version():
    (entry,) = roster(
        [learner("Aoife", {}, {"taking-gifts": {"attested": {"version": "2024-01-01", "when": "2024-02-01"}}})],
        RESOLVED.modules,
        TODAY,
    )
    assert entry.confirmed == "2024-01-01 (now 2026-03-01)"


def test_the_roster_says_that_it_is_self_reported_and_holds_no_formula():
    rows = list(csv.reader(roster_csv(roster([learner('=cmd|"x"', {})], RESOLVED.modules, TODAY)).splitlines()))
    assert rows[0][-1] == "source"
    assert (rows[1][0], rows[1][-1]) == ('\'=cmd|"x"', "self-reported")


def test_analysis_finds_the_hard_clause_the_dead_answer_and_what_tells_people_apart():
    wrong = next(option.token for option in DAYS.options if not option.right)
    people = [
        learner(
            f"p{n}",
            {
                DAYS.name: record(DAYS, ok=n >= 4, chose={wrong: 1} if n < 4 else {}),
                PRICE.name: record(PRICE, ok=n >= 1),
            },
        )
        for n in range(6)
    ]
    figures = {one.item: one for one in item_figures(RESOLVED.items, people)}
    days, price, last = figures[DAYS.name], figures[PRICE.name], figures[LAST.name]
    assert (days.facility, days.discrimination, days.advice) == (
        Fraction(1, 3),
        Fraction(1),
        "Rewrite the clause, not the item.",
    )
    assert len(days.dead) == 1
    assert wrong not in days.dead
    assert price.facility == Fraction(5, 6)
    assert (last.answers, last.facility, last.advice) == (0, None, "")
    assert fact_figures(figures.values())[0].fact == "gifts.back"


def test_answers_to_an_older_wording_do_not_count():
    people = [learner(f"p{n}", {DAYS.name: Record("old", "2026-01-01", 1, 1, True, True, "", {})}) for n in range(6)]
    assert all(one.answers == 0 for one in item_figures(RESOLVED.items, people))
