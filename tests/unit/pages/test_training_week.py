"""The first week: as it is planned, and where nobody planned it, in the order of the programme."""

from types import SimpleNamespace
from typing import Any

from boldprint.edition.learning_roles import Role
from boldprint.pages.training_week import weeks_of
from boldprint.values.text import StaffText

TILL = Role("till", StaffText.parse("Till"))


def module(name: str, minutes: int, day: int | None = None, mine: bool = True) -> Any:
    part = SimpleNamespace(minutes=minutes)
    inner = SimpleNamespace(id=name, part=part, is_for=lambda role: mine, day_for=lambda role: day)
    return SimpleNamespace(module=inner)


def planned(*modules: Any) -> list[tuple[int, list[str], int]]:
    return [
        (day.number, [one.module.id for one in day.modules], day.minutes)
        for week in weeks_of([TILL], modules)
        for day in week.days
    ]


def test_a_plan_is_kept() -> None:
    assert planned(module("b", 20, 2), module("a", 30, 2), module("c", 10), module("d", 5, 4)) == [
        (2, ["b", "a"], 50),
        (4, ["d"], 5),
    ]


def test_without_a_plan_the_modules_fill_the_week_in_their_order() -> None:
    assert planned(module("a", 20)) == [(1, ["a"], 20)]
    assert planned(*(module(name, 30) for name in "abcdefghij")) == [
        (number, list(pair), 60) for number, pair in enumerate(("ab", "cd", "ef", "gh", "ij"), 1)
    ]


def test_a_role_without_a_module_has_no_week() -> None:
    assert planned(module("a", 20, 1, mine=False)) == []
