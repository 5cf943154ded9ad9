"""The page frame and the components on two small sites, built by both builders, in the system's Chromium."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import pytest
import yaml
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from playwright.sync_api import Browser
from tests.browser.opening import OpenPage, watched
from tests.support.serving import served

import boldprint
from boldprint.pages.markup import unbroken
from boldprint.publish.builders import BUILDERS
from boldprint.publish.disk import write_docs, write_files
from boldprint.publish.edition import Alternate, EditionFile
from boldprint.publish.finish import finish_edition
from boldprint.publish.front_matter import page as page_file
from boldprint.publish.navigation import Navigation
from boldprint.publish.tree import Tree

HERE = Path(__file__).parent
PACKAGE = Path(boldprint.__file__).parent
CONFIGURATION = Path(__file__).parents[3] / "mkdocs.yml"
PLAIN = frozenset({"icon", "state", "outcome", "kind", "type"})
"""Fields that choose among a macro's own variants; every other text in the samples is one to be printed."""


class Text:
    """A text for pages, as strict as the real ones: it can be printed by a template and nothing else."""

    def __init__(self, html: str) -> None:
        self._html = html

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError("a component may only print a text, not compare, test, join or measure it")

    __eq__ = __str__ = __repr__ = __format__ = __bool__ = __len__ = __iter__ = __add__ = __radd__ = _refuse  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]


def finalize(value: object) -> Markup:
    if isinstance(value, Markup):
        return value
    if isinstance(value, Text):
        return Markup(value._html)
    if isinstance(value, int) and not isinstance(value, bool):
        return Markup(escape(str(value)))
    raise TypeError(f"a page cannot print {type(value).__name__}")


@pytest.fixture(scope="session")
def components() -> Environment:
    """An environment as strict as that of the pages, with the samples beside the components."""
    loader = ChoiceLoader([FileSystemLoader(PACKAGE / "pages" / "components"), FileSystemLoader(HERE / "samples")])
    environment = Environment(loader=loader, autoescape=True, finalize=finalize, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)
    environment.filters["unbroken"] = lambda text: Markup(unbroken(finalize(text)))
    return environment


@pytest.fixture(scope="session")
def bodies(components: Environment) -> Mapping[str, tuple[Mapping[str, Any], str]]:
    """Front matter and body of each sample page, by `<audience>/<name>`."""
    found = {}
    for data in sorted((HERE / "samples").glob("*/*.yaml")):
        name = f"{data.parent.name}/{data.stem}"
        read = yaml.safe_load(data.read_text(encoding="utf-8"))
        head = read.pop("head")
        found[name] = head, components.get_template(f"{name}.j2").render(**_as_texts(read))
    return found


@pytest.fixture(scope="session")
def sites(bodies: Mapping[str, tuple[Mapping[str, Any], str]],
          tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The two sites, built by MkDocs and by Zensical: folders by `<builder>/<audience>`."""
    found = {}
    for audience in ("public", "staff"):
        docs = _docs(audience, bodies)
        for builder, build in BUILDERS.items():
            root = tmp_path_factory.mktemp(f"{builder}-{audience}")
            edition = _edition(audience)
            (root / "mkdocs.yml").write_bytes(CONFIGURATION.read_bytes())
            write_docs(docs, root / edition.docs_folder)
            (root / edition.path).write_bytes(edition.render())
            built = finish_edition(build(root, root / edition.path), docs, site_url=edition.site_url)
            write_files(built, root / "site")
            found[f"{builder}/{audience}"] = root / "site"
    return found


@pytest.fixture(scope="session")
def address(sites: Mapping[str, Path]) -> Iterator[str]:
    """Where the MkDocs sites are served: `<address>/public/`, `<address>/staff/`."""
    folder = sites["mkdocs/public"].parent / "served"
    folder.mkdir()
    for audience in ("public", "staff"):
        (folder / audience).symlink_to(sites[f"mkdocs/{audience}"])

    with served(folder) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the sites."""
    with watched(browser, address) as opened:
        yield opened


def _as_texts(value: Any, field: str = "") -> Any:
    if isinstance(value, str):
        return value if field in PLAIN else Text(value)
    if isinstance(value, dict):
        return {name: _as_texts(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_texts(one, field) for one in value]
    return value


def _docs(audience: str, bodies: Mapping[str, tuple[Mapping[str, Any], str]]) -> Tree:
    css = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sorted((PACKAGE / "assets" / "css").glob("*.css")))
    brand = ":root { --bp-accent: #0e6452; --bp-board-scheme: dark }"
    files = {"assets/boldprint.css": f"{css}\n{brand}\n".encode()}
    files |= {f"assets/{script.name}": script.read_bytes() for script in (PACKAGE / "assets" / "js").glob("*.js")}
    files |= {"changes.xml": b"<feed/>"}
    for name, (head, body) in bodies.items():
        if name.startswith(f"{audience}/"):
            files[f"{name.partition('/')[2]}.md"] = page_file(head, body)
    for extra in ("shipping", "payment") if audience == "public" else ():
        files[f"{extra}.md"] = page_file({"title": extra}, f"# {extra}\n\nText.\n")
    return Tree(files)


_HOST = "https://help.harbourandpine.example/"
_LANGUAGES = (
    Alternate("English", "", "en", f"{_HOST}public/", current=True),
    Alternate("Svenska", "sv/", "sv", f"{_HOST}public/sv/", lacks=("prose.html",)),
)


def _edition(audience: str) -> EditionFile:
    frames = yaml.safe_load((HERE / "editions.yaml").read_text(encoding="utf-8"))
    scripts = ("assets/open-now.js",) + (("assets/timer.js",) if audience == "staff" else ())
    return EditionFile(
        name=f"{audience}-en", site_name="Harbour & Pine", language="en-IE", theme_language="en",
        site_url=f"https://help.harbourandpine.example/{audience}/", navigation=Navigation(),
        theme_folder=str(PACKAGE / "assets" / "theme"), stylesheets=("assets/boldprint.css",), scripts=scripts,
        alternates=_LANGUAGES if audience == "public" else (), extra={"boldprint": frames[audience]})

