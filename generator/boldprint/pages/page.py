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
    late_scripts: tuple[str, ...] = ()
    """Scripts that the page fetches together when somebody wants them."""
    asks: bool = False
    """Whether it is a form: it asks and does not answer, so nobody is asked whether it did."""
    files: tuple[tuple[str, PublicFragment], ...] = ()
    """Data that the page fetches when somebody wants it, by the paths of its files in the site (`late.py`); first what an address with answers needs."""


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
    late_scripts: tuple[str, ...] = ()
    files: tuple[tuple[str, StaffFragment], ...] = ()
