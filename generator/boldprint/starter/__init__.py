"""A new shop: files that build and pass their checks from the first minute, each an example of its kind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel.core import get_global
from babel.numbers import get_territory_currencies

from boldprint.errors import UsageError
from boldprint.exports.modeline import with_modeline

_LEFT = re.compile(r"«([a-z_]+)»")


@dataclass(frozen=True, slots=True)
class NewShop:
    """What a new shop needs to know of itself; `country` is an ISO 3166 code."""

    name: str
    country: str

    @property
    def currency(self) -> str:
        """The currency of the country; raises `UsageError` for a country that nobody knows."""
        found = get_territory_currencies(self.country)
        if not found:
            raise UsageError(f"“{self.country}” is not the code of a country.\nWrite its two letters: IE, SE, NO, DE, GB, US.")
        return str(found[0])

    @property
    def time_zone(self) -> str:
        """The first time zone of the country; a large country may want another one.

        >>> NewShop("Harbour", "IE").time_zone, NewShop("Harbour", "IE").currency
        ('Europe/Dublin', 'EUR')
        """
        zones = get_global("territory_zones").get(self.country, ["UTC"])
        return str(zones[0])


def starter_files(shop: NewShop) -> Mapping[str, bytes]:
    """The files of a new shop by their paths.

    >>> sorted(starter_files(NewShop("Harbour", "IE")))[:2]
    ['.gitignore', 'content/forms/contact-record.yaml']
    """
    slug = re.sub(r"[^a-z0-9]+", "", shop.name.lower()) or "shop"
    values = {"name": _quoted(shop.name), "country": shop.country, "currency": shop.currency, "time_zone": shop.time_zone, "slug": slug}
    made = {path: with_modeline(path, _LEFT.sub(lambda match: values[match[1]], text)).encode() for path, text in _templates()}
    mkdocs = (files("boldprint") / "publish" / "mkdocs.yml").read_bytes()
    return {**made, "mkdocs.yml": mkdocs, ".gitignore": b"/build/\n/site/*\n!/site/.gitignore\n"}


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _templates() -> list[tuple[str, str]]:
    return sorted(_walk(files("boldprint") / "starter" / "files", ""))


def _walk(folder: Traversable, prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _walk(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".yaml", ".md", ".svg")):
            found.append((f"{prefix}{entry.name}", entry.read_text(encoding="utf-8")))
    return found
