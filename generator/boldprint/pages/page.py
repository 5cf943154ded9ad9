"""A page before any builder has seen it: address, head, and a body of HTML and Markdown."""

from dataclasses import dataclass

from markupsafe import Markup

from boldprint.values.text import PublicText, StaffText


class PublicFragment(Markup):
    """HTML made from public text and public quantities only: what the public environment renders."""


class StaffFragment(Markup):
    """HTML that may hold staff text."""


@dataclass(frozen=True)
class PublicPage:
    """A page of the public site. `path` ends in `.md`; `place` orders the navigation, "" keeps the page out of it."""

    path: str
    title: PublicText
    description: PublicText
    body: PublicFragment
    place: str = ""
    scripts: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    market: str = ""
    files: tuple[tuple[str, PublicFragment], ...] = ()
    """Scripts that the page fetches when somebody wants them, by their paths in the site (`late.py`)."""


@dataclass(frozen=True)
class StaffPage:
    """A page of the staff handbook."""

    path: str
    title: StaffText | PublicText
    description: StaffText | PublicText
    body: StaffFragment
    place: str = ""
    scripts: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    files: tuple[tuple[str, StaffFragment], ...] = ()
