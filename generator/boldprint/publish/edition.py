"""The generated parent of `mkdocs.yml`: everything in the configuration that differs from edition to edition."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from html import escape
from pathlib import PurePath

import yaml

from boldprint.publish.navigation import Navigation, nav_setting

ExtraValue = str | bool | int | float | None | Sequence["ExtraValue"] | Mapping[str, "ExtraValue"]
"""What a template may find under `config.extra`."""

_HEAD = "# Written again by every `boldprint build`: change content/site.yaml instead.\n"


@dataclass(frozen=True, slots=True)
class Alternate:
    """The site in one of its languages.

    `name` is what that language calls itself, `link` the way from this edition's root to its own (`../sv/`), `lang` its code,
    `url` its address where it is published, `lacks` the addresses of pages that it has not, from its root. The shop's own
    language comes first; `current` is the edition's.
    """

    name: str
    link: str
    lang: str
    url: str = ""
    current: bool = False
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFile:
    """One edition as the builders see it. All texts are plain; rendering escapes them for HTML.

    `name` is `<audience>-<language>` and names the folder under `build/`; `theme_folder` comes from `theme_folder()`;
    `theme_language` is the language of the theme's own few words, where it lacks that of the site;
    `stylesheets` and `scripts` are paths in the docs tree, linked from every page.
    """

    name: str
    site_name: str
    language: str
    navigation: Navigation
    theme_folder: str
    site_url: str = ""
    description: str = ""
    theme_language: str = ""
    alternates: tuple[Alternate, ...] = ()
    stylesheets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    extra: Mapping[str, ExtraValue] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Where this file lies, from the shop's root; also the value of BOLDPRINT_EDITION."""
        return f"build/{self.name}/edition.yml"

    @property
    def docs_folder(self) -> str:
        """Where the generated Markdown lies, from the shop's root."""
        return f"build/{self.name}/docs"

    @property
    def output_folder(self) -> str:
        """Where the builder writes, from the shop's root: scratch, emptied by every build."""
        return f"build/{self.name}/out"

    def render(self) -> bytes:
        """The file: the same bytes for the same edition.

        >>> edition = EditionFile(name="public-en", site_name="Harbour & Pine", language="en",
        ...                       navigation=Navigation(), theme_folder="theme", site_url="https://example.org/")
        >>> print(edition.render().decode(), end="")
        # Written again by every `boldprint build`: change content/site.yaml instead.
        site_name: Harbour &amp; Pine
        site_url: https://example.org/
        docs_dir: build/public-en/docs
        site_dir: build/public-en/out
        theme:
          language: en
          custom_dir: theme
        extra:
          language: en
        """
        settings: dict[str, object] = {"site_name": escape(self.site_name)}
        if self.site_url:
            settings["site_url"] = self.site_url
        if self.description:
            settings["site_description"] = escape(self.description)
        settings |= {
            "docs_dir": self.docs_folder,
            "site_dir": self.output_folder,
            "theme": {"language": self.theme_language or self.language, "custom_dir": self.theme_folder},
            "extra": self._extra(),
        }
        if self.navigation.entries:
            settings["nav"] = nav_setting(self.navigation.entries)
        if self.stylesheets:
            settings["extra_css"] = list(self.stylesheets)
        if self.scripts:
            settings["extra_javascript"] = [{"path": path, "defer": True} for path in self.scripts]
        written = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=10_000)
        return (_HEAD + written).encode()

    def _extra(self) -> dict[str, object]:
        extra = {name: _as_html(value) for name, value in self.extra.items()}
        if self.alternates:
            extra["alternate"] = [
                {**asdict(one), "name": escape(one.name), "lacks": list(one.lacks)} for one in self.alternates
            ]
        return {"language": self.language, **extra}


def _as_html(value: ExtraValue) -> object:
    """The value with every text in it escaped; names of fields stay."""
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, Mapping):
        return {name: _as_html(one) for name, one in value.items()}
    if isinstance(value, Sequence):
        return [_as_html(one) for one in value]
    return value


def theme_folder(root: PurePath, theme: PurePath) -> str:
    """How an edition names the theme folder: from the shop's root where it lies below it, else absolute.

    The sample shop holds the package itself; any other shop uses the installed one, wherever that is.

    >>> from pathlib import PurePosixPath as P
    >>> theme_folder(P("/shop"), P("/shop/generator/theme")), theme_folder(P("/shop"), P("/lib/theme"))
    ('generator/theme', '/lib/theme')
    """
    return (theme.relative_to(root) if theme.is_relative_to(root) else theme).as_posix()
