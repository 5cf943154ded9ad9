"""The two Jinja environments. The public one prints only public text, quantities, slugs, addresses and fragments."""

import datetime
import posixpath
import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import CodeType
from typing import Any
from urllib.parse import quote_plus

from jinja2 import BaseLoader, BytecodeCache, ChoiceLoader, Environment, PackageLoader, StrictUndefined, nodes
from jinja2.bccache import Bucket
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from boldprint.pages.addresses import Addresses
from boldprint.pages.markup import blocks, capital, inline, unbroken, without_stop
from boldprint.pages.page import PublicFragment, StaffFragment
from boldprint.pages.view import folded, standing_open
from boldprint.values.catalog import Catalog
from boldprint.values.length import Length
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Words
from boldprint.values.reach import Email, Phone, Slug, Url
from boldprint.values.text import PublicText, StaffText, for_staff_eyes, markdown_for_staff_eyes


class Place:
    """The page that is being composed: links are relative to it, also from within macros that know no page."""

    __slots__ = ("path",)

    def __init__(self) -> None:
        self.path = ""

    def asset(self, path: str) -> Markup:
        """The address of a file that lies beside the pages; `path` counts from the site's root."""
        return Markup(escape(posixpath.relpath(path, posixpath.dirname(self.path) or ".")))


class _OurWords(NodeTransformer):
    """Strings that stand in a template are ours and safe; strings that come from outside are not printed at all."""

    def visit_Const(self, node: nodes.Const) -> nodes.Node:  # noqa: N802  # Jinja's name
        return (
            nodes.MarkSafe(node, lineno=node.lineno, environment=node.environment)
            if isinstance(node.value, str)
            else node
        )

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802  # Jinja's name
        """`~` makes safe text of anything; so each of its parts has to be printable by itself."""
        parts: list[nodes.Expr] = [
            nodes.Filter(self.visit(part), "printable", [], [], None, None, lineno=node.lineno) for part in node.nodes
        ]
        return nodes.Concat(parts, lineno=node.lineno)


class _Compiled(BytecodeCache):
    """Templates compiled once in a process. What is constant in them is worded while they are compiled, so each side and language keeps its own."""

    def __init__(self) -> None:
        self.codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Puts the code of the template in, where it was compiled before from the same source."""
        bucket.code = self.codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the code of a template."""
        if bucket.code is not None:
            self.codes[bucket.key, bucket.checksum] = bucket.code


@cache
def _compiled(side: str, language: str, region: str) -> _Compiled:
    return _Compiled()


class _Environment(Environment):
    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _OurWords().visit(tree)
        return tree


def public_environment(catalog: Catalog, addresses: Addresses, place: Place) -> Environment:
    """The environment of public pages; printing anything else than public text, quantities and fragments is a TypeError."""

    def finalize(value: object) -> Markup:
        match value:
            case Markup():
                return value
            case Named():
                return finalize(value.value)
            case PublicText():
                return Markup(inline(value.markdown))
            case Count() | Length() | Money() | Percent() | Words() | TimeOfDay() | datetime.date():
                return Markup(escape(catalog.quantity(value)))
            case Slug() | Url() | Email() | Phone():
                return Markup(escape(str(value)))
            case StrEnum():  # a word from a list in our own code
                return Markup(escape(value.value))
            case int():
                return Markup(escape(catalog.number(value)))
        raise TypeError(f"a public page cannot print {type(value).__name__}")

    environment = _environment("public", finalize, catalog, addresses, place)
    environment.filters = {name: one for name, one in environment.filters.items() if name in _PUBLIC_FILTERS}
    environment.filters["blocks"] = lambda text: PublicFragment(blocks(_public(text).markdown))
    environment.filters["plain"] = lambda text: PublicFragment(escape(str(_public(text))))
    environment.filters["query"] = lambda text: PublicFragment(quote_plus(str(_public(text))))
    return environment


def staff_environment(catalog: Catalog, addresses: Addresses, place: Place) -> Environment:
    """The environment of staff pages; it prints staff text too."""

    def markdown(text: PublicText | StaffText) -> str:
        return addresses.with_customers_places(text.markdown) if isinstance(text, PublicText) else markdown_for_staff_eyes(text)

    def finalize(value: object) -> Markup:
        match value:
            case Markup():
                return value
            case Named():
                return finalize(value.value)
            case PublicText() | StaffText():
                return Markup(inline(markdown(value)))
            case Count() | Length() | Money() | Percent() | Words() | TimeOfDay() | datetime.date():
                return Markup(escape(catalog.quantity(value)))
            case int():
                return Markup(escape(catalog.number(value)))
        return Markup(escape(str(value)))

    environment = _environment("staff", finalize, catalog, addresses, place)
    environment.filters["blocks"] = lambda text: StaffFragment(blocks(markdown(text)))
    environment.filters["plain"] = lambda text: StaffFragment(escape(for_staff_eyes(text)))
    return environment


_PUBLIC_FILTERS = frozenset({"attribute", "capital", "d", "default", "first", "last", "length", "printable", "sort", "trim", "unbroken", "without_stop"})
"""The filters that public templates may use: those that make no text of what is none."""
_HREF = re.compile(r"(tel:\+\d+|mailto:[^\s\"<>]+|https?://[^\s\"<>]+)")


def _href(address: object) -> Markup:
    """An address that a phone, a mail program or a browser opens, for an attribute."""
    if isinstance(address, Phone | Email | Url):
        address = address.href
    if not isinstance(address, str) or not _HREF.fullmatch(address):
        raise TypeError("this is no address that a page can lead to")
    return Markup(escape(address))


def _mail(address: Email) -> Markup:
    """An e-mail address that may break after its @ and before its last dot."""
    name, _, host = address.address.partition("@")
    return Markup("{}@<wbr>{}<wbr>.{}").format(name, *host.rsplit(".", 1))


def _web(address: Url) -> Markup:
    """A web address to read: without its scheme, and it may break after each part."""
    parts = address.href.removeprefix("https://").removeprefix("http://").rstrip("/").split("/")
    return Markup("/<wbr>").join(parts)


def _public(text: object) -> PublicText:
    if not isinstance(text, PublicText):
        raise TypeError(f"a public page cannot print {type(text).__name__}")
    return text


def _environment(
    side: str, finalize: Callable[[object], Markup], catalog: Catalog, addresses: Addresses, place: Place
) -> Environment:
    environment = _Environment(
        loader=_loader(),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_compiled(side, catalog.language, catalog.region),
    )

    def word(key: str, **values: Any) -> Markup:
        number = values.get("n")
        pattern = Markup(escape(catalog.wording(key, number if isinstance(number, int) else None)))
        return pattern.format(**{name: finalize(value) for name, value in values.items()})

    def day(value: datetime.date, weekday: bool = False, year: bool = True) -> Markup:
        return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), catalog.day(value, weekday, year))

    def day_names(days: tuple[Any, ...]) -> Markup:
        """Weekdays in words, three neighbours or more as a stretch: Monday to Wednesday and Friday."""
        stretches: list[list[int]] = []
        for number in sorted(day.number for day in days):
            if stretches and stretches[-1][-1] == number - 1:
                stretches[-1].append(number)
            else:
                stretches.append([number])
        names: list[str] = []
        for stretch in stretches:
            words = [catalog.weekday(number) for number in stretch]
            names += words if len(words) < 3 else [word("from-to", first=Markup(escape(words[0])), last=Markup(escape(words[-1])))]
        return Markup(escape(names[0] if len(names) == 1 else Markup(catalog.joined(names))))

    def country_names(codes: tuple[str, ...]) -> Markup:
        """Countries in words: Ireland, Germany and Latvia."""
        return Markup(escape(catalog.joined([catalog.country(code) for code in codes])))

    def link(to: object) -> Markup:
        return Markup(escape(addresses.link(place.path, str(to))))

    environment.filters["printable"] = finalize
    for name, change in (("unbroken", unbroken), ("capital", capital), ("without_stop", without_stop)):
        environment.filters[name] = lambda text, change=change: Markup(change(finalize(text)))
    environment.filters["attribute"] = _href
    environment.globals.update(
        word=word, day=day, asset=place.asset, day_names=day_names, country_names=country_names, link=link, mail=_mail, web=_web, month=lambda name: Markup(escape(catalog.month(name))),
        knows=lambda to: addresses.knows(str(to)), standing_open=standing_open, folded=folded
    )
    return environment


@cache
def template_names() -> frozenset[str]:
    """The names of all templates."""
    return frozenset(_loader().list_templates())


def _loader() -> BaseLoader:
    return ChoiceLoader(
        [
            PackageLoader("boldprint", "pages/components"),
            PackageLoader("boldprint", "pages/templates"),
            PackageLoader("boldprint", "policies"),
        ]
    )
