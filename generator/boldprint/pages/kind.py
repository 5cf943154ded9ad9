"""A kind of page: what each file of this folder registers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.page import PublicPage, StaffPage


@dataclass(frozen=True)
class PublicPageKind:
    """A kind of public page: makes all pages of its kind."""

    name: str
    make: Callable[[PublicComposer], Iterable[PublicPage]]


@dataclass(frozen=True)
class StaffPageKind:
    """A kind of staff page: makes all pages of its kind."""

    name: str
    make: Callable[[StaffComposer], Iterable[StaffPage]]
