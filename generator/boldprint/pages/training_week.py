"""Your first week: for each role, days 1 to 5 with their modules and minutes."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.items import ResolvedModule
from boldprint.edition.learning_roles import Role, roles_of
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import (
    FIRST_WEEK,
    HOME,
    SCRIPTS,
    module_path,
    page_data,
    way,
)
from boldprint.values.text import PublicText

DAYS = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Day:
    """A day of somebody's first week."""

    number: int
    modules: tuple[ResolvedModule, ...]

    @property
    def minutes(self) -> int:
        """The minutes of its modules together."""
        return sum(module.module.part.minutes for module in self.modules)


@dataclass(frozen=True)
class Week:
    """The first week of a role; days without a module are left out."""

    role: Role
    days: tuple[Day, ...]

    @property
    def minutes(self) -> int:
        """The minutes of the week."""
        return sum(day.minutes for day in self.days)


def weeks_of(roles: Iterable[Role], programme: Iterable[ResolvedModule]) -> tuple[Week, ...]:
    """The first week of every role that learns, in the order of the roles.

    Where nobody planned a role's week, its modules fill the five days in the order of the programme.
    """
    modules = list(programme)
    weeks = [Week(role, _planned(role.id, modules) or _filled(role.id, modules)) for role in roles]
    return tuple(week for week in weeks if week.days)


def _planned(role: str, modules: Iterable[ResolvedModule]) -> tuple[Day, ...]:
    days = [Day(number, tuple(m for m in modules if m.module.day_for(role) == number and m.module.is_for(role))) for number in DAYS]
    return tuple(day for day in days if day.modules)


def _filled(role: str, modules: Iterable[ResolvedModule]) -> tuple[Day, ...]:
    """Each module on the day on which it begins, if the minutes of all are spread evenly over the days."""
    mine = [module for module in modules if module.module.is_for(role)]
    whole, gone, days = sum(m.module.part.minutes for m in mine), 0, dict[int, list[ResolvedModule]]()
    for module in mine:
        days.setdefault(1 + gone * len(DAYS) // whole, []).append(module)
        gone += module.module.part.minutes
    return tuple(Day(number, tuple(found)) for number, found in days.items())


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    programme = composer.library.programme.modules
    word = composer.library.public.catalog.word
    title, lead = PublicText.parse(word("train-week-title")), PublicText.parse(word("train-week-lead"))
    body = composer.body(
        FIRST_WEEK,
        "training-week.html.j2",
        heading=title,
        lead=lead,
        weeks=weeks_of(roles_of(composer.library), programme),
        to=lambda module: way(FIRST_WEEK, module_path(module.module.id)),
        home=way(FIRST_WEEK, HOME),
        data=page_data(composer, FIRST_WEEK, programme),
    )
    yield StaffPage(FIRST_WEEK, title, lead, body, place="training", scripts=SCRIPTS)


STAFF_PAGE = StaffPageKind("training-week", _make)
