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
    training_of,
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
    """The first week of every role that has one, in the order of the roles."""
    modules = list(programme)
    weeks = [
        Week(role, tuple(day for number in DAYS if (day := _day(number, role.id, modules)).modules)) for role in roles
    ]
    return tuple(week for week in weeks if week.days)


def _day(number: int, role: str, modules: Iterable[ResolvedModule]) -> Day:
    return Day(
        number,
        tuple(module for module in modules if module.module.day_for(role) == number and module.module.is_for(role)),
    )


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    programme = training_of(composer.library).modules
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
