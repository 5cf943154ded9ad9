"""From a library to page bodies: the environment, the addresses, and templates rendered as HTML that Markdown leaves alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from jinja2 import Environment

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.pages.addresses import Addresses, public_addresses, staff_addresses
from boldprint.pages.environment import Place, public_environment, staff_environment, template_names
from boldprint.pages.page import PublicFragment, StaffFragment
from boldprint.pages.reaching import hours_block, staff_timetables, timetables
from boldprint.pages.view import contents
from boldprint.values.text import PublicText, StaffText

SomeLibrary = TypeVar("SomeLibrary", PublicLibrary, StaffLibrary)
SomeFragment = TypeVar("SomeFragment", PublicFragment, StaffFragment)

_RAIL = "<!--rail-->"


@dataclass(frozen=True)
class Composer(Generic[SomeLibrary, SomeFragment]):
    """Composes the pages of one library."""

    library: SomeLibrary
    addresses: Addresses
    environment: Environment
    place: Place
    fragment: type[SomeFragment]
    common: Mapping[str, Any] = field(default_factory=dict)
    hours: Callable[[str], str] = lambda html: ""
    """Makes the hours that a page shows into the data of the script that tells what is open now."""

    def body(self, path: str, template: str, **values: Any) -> SomeFragment:
        """The template rendered for the page at `path`, with the contents of its rail put in."""
        self.place.path = path
        made = self.environment.get_template(template).render({**self.common, **values})
        if _RAIL in made:
            made = made.replace(_RAIL, self._rail(made, values.get("person")))
        made = f"{self.addresses.with_links(made, path)}\n{self.hours(made)}"
        # A blank line or a deep indent would end the HTML block and hand the rest to Markdown.
        return self.fragment("\n".join(line.strip() for line in made.splitlines() if line.strip()))

    def has_template(self, name: str) -> bool:
        """Whether there is a template of that name: a type's own page."""
        return name in template_names()

    def _rail(self, made: str, person: object) -> str:
        """The rail: contents where there is more than one part, a person; nothing where there is neither."""
        page: Any = self.environment.get_template("page.j2").module
        word: Any = self.environment.globals["word"]
        entries = contents(made)
        return str(page.rail(word("on-this-page"), entries, person)) if len(entries) > 1 or person is not None else ""


PublicComposer = Composer[PublicLibrary, PublicFragment]
StaffComposer = Composer[StaffLibrary, StaffFragment]


def public_composer(library: PublicLibrary) -> PublicComposer:
    """What composes the public pages of a library."""
    addresses, place = public_addresses(library), Place()
    return Composer(
        library,
        addresses,
        public_environment(library.catalog, addresses, place),
        place,
        PublicFragment,
        {"library": library, "site": library.site, "title_of": _titles(library)},
        hours_block(library.catalog, library.site.time_zone, timetables(library)),
    )


def staff_composer(library: StaffLibrary) -> StaffComposer:
    """What composes the staff pages of a library."""
    addresses, place = staff_addresses(library), Place()
    return Composer(
        library,
        addresses,
        staff_environment(library.public.catalog, addresses, place),
        place,
        StaffFragment,
        {
            "library": library,
            "site": library.public.site,
            "title_of": _titles(library.public),
            "staff_title": _staff_titles(library),
        },
        hours_block(library.public.catalog, library.public.site.time_zone, staff_timetables(library)),
    )


def _titles(library: PublicLibrary) -> Callable[[object], PublicText]:
    """From the id of a public page to its title."""
    titles = {policy.id: policy.part.title for policy in library.policies}
    titles |= {article.name: article.head.title for article in library.articles}
    titles |= {form.id: form.form.title for form in library.forms}
    titles |= {instrument.id: instrument.part.title for instrument in library.instruments}
    return lambda name: titles[str(name).partition("#")[0]]


def _staff_titles(library: StaffLibrary) -> Callable[[object], PublicText | StaffText]:
    """From the id of anything that staff read to its title."""
    titles: dict[str, PublicText | StaffText] = {
        policy.id: policy.public.part.title
        if policy.public
        else getattr(policy.part, "title", StaffText.parse(policy.id))
        for policy in library.policies
    }
    titles |= {article.name: article.head.title for article in library.articles}
    titles |= {module.id: module.part.title for module in library.modules}
    titles |= {form.id: form.title for form in library.forms}
    titles |= {one.id: part.title for one in library.instruments if (part := one.staff or one.public) is not None}
    return lambda name: titles[str(name)]
