"""What a page does not bring with it and its scripts fetch when somebody wants it: cells of tables, names of products.

Each stands in a script of its own that hands its data over, because a page that is opened from a folder may load scripts and read no files.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from boldprint.pages.page import PublicFragment, StaffFragment

FOLDER = "assets/boldprint/late"

SomeFragment = TypeVar("SomeFragment", PublicFragment, StaffFragment)


@dataclass(frozen=True, slots=True)
class Late(Generic[SomeFragment]):
    """Data by its name, as JSON, and the path of the script that hands it over."""

    name: str
    path: str
    text: SomeFragment

    @property
    def file(self) -> tuple[str, SomeFragment]:
        """Path and content of the script.

        >>> Late("products", "assets/boldprint/late/products.js", PublicFragment("[]")).file[1]
        PublicFragment('(self.boldprintLate=self.boldprintLate||{})["products"]=[];\\n')
        """
        return self.path, type(self.text)(f"(self.boldprintLate=self.boldprintLate||{{}})[{json.dumps(self.name)}]={self.text};\n")


def late(name: str, text: SomeFragment, folder: str = "") -> Late[SomeFragment]:
    """Data that a page fetches. `folder` parts what differs from market to market; it ends in a slash, or is empty.

    >>> late("returns.exchange", PublicFragment("{}"), "no/").path
    'assets/boldprint/late/no/returns.exchange.js'
    """
    return Late(name, f"{FOLDER}/{folder}{name}.js", text)


def late_files(found: Iterable[Late[SomeFragment] | None]) -> tuple[tuple[str, SomeFragment], ...]:
    """The files of a page, each once."""
    return tuple(dict(one.file for one in found if one is not None).items())
