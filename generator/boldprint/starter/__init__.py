"""A new shop: files that build and pass their checks from the first minute, each an example of its kind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel.numbers import get_territory_currencies

from boldprint.errors import UsageError
from boldprint.exports.modeline import with_modeline
from boldprint.starter.time_zones import usual_zone

_LEFT = re.compile(r"«([a-z_]+)»")
_CI = {
    "github.yml": ".github/workflows/policies.yml",
    "gitlab.yml": ".gitlab-ci.yml",
    "publish-staff.sh": ".ci/publish-staff.sh",
    "nginx.conf": ".ci/nginx.conf",
    "Caddyfile": ".ci/Caddyfile",
    "pre-commit.yaml": ".pre-commit-config.yaml",
}
"""The files that check and publish a shop, by their names in the package."""


@dataclass(frozen=True, slots=True)
class NewShop:
    """What a new shop needs to know of itself; `country` is an ISO 3166 code, an empty `url` stands for an invented one."""

    name: str
    country: str
    url: str = ""

    @property
    def currency(self) -> str:
        """The currency of the country; raises `UsageError` for a country that nobody knows."""
        found = get_territory_currencies(self.country)
        if not found:
            raise UsageError(f"“{self.country}” is not the code of a country.\nWrite its two letters: IE, SE, NO, DE, GB, US.")
        return str(found[0])

    @property
    def slug(self) -> str:
        """The name as a part of an address."""
        return re.sub(r"[^a-z0-9]+", "", self.name.lower()) or "shop"

    @property
    def address(self) -> str:
        """Where customers read the site; an invented address, unless one is given.

        >>> NewShop("Harbour & Pine", "IE").address
        'https://help.harbourpine.example'
        """
        return self.url or f"https://help.{self.slug}.example"

    @property
    def time_zone(self) -> str:
        """The time zone in which most people of the country live; a large country may want another one.

        >>> NewShop("Harbour", "IE").time_zone, NewShop("Harbour", "IE").currency
        ('Europe/Dublin', 'EUR')
        """
        return usual_zone(self.country)


def starter_files(shop: NewShop) -> Mapping[str, bytes]:
    """The files of a new shop by their paths.

    >>> sorted(starter_files(NewShop("Harbour", "IE")))[:2]
    ['.ci/Caddyfile', '.ci/nginx.conf']
    """
    values = {
        "name": _quoted(shop.name),
        "country": shop.country,
        "currency": shop.currency,
        "time_zone": shop.time_zone,
        "slug": shop.slug,
        "url": shop.address,
    }
    made = {path: with_modeline(path, _LEFT.sub(lambda match: values[match[1]], text)).encode() for path, text in _templates()}
    mkdocs = (files("boldprint") / "publish" / "mkdocs.yml").read_bytes()
    return {**made, **ci_files(shop.time_zone), "mkdocs.yml": mkdocs, ".gitignore": b"/build/\n/site/*\n!/site/.gitignore\n"}


def ci_files(time_zone: str, boldprint: str = "boldprint") -> Mapping[str, bytes]:
    """The files for GitHub, GitLab, pre-commit and servers with a login, by their paths in a shop.

    `boldprint` is what pip installs there: a version, an archive, an address of git.

    >>> sorted(ci_files("Europe/Dublin"))[-1]
    '.pre-commit-config.yaml'
    """
    folder = files("boldprint") / "starter" / "ci"
    values = {"time_zone": time_zone, "boldprint": boldprint}
    return {
        path: _LEFT.sub(lambda match: values[match[1]], (folder / name).read_text(encoding="utf-8")).encode()
        for name, path in _CI.items()
    }


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
