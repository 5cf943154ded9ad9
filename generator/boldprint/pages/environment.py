"""The two Jinja environments. The public one prints only public text, quantities, slugs, addresses and fragments."""

import datetime
from collections.abc import Callable
from typing import Any
from urllib.parse import quote_plus

from jinja2 import BaseLoader, ChoiceLoader, Environment, PackageLoader, StrictUndefined, nodes, pass_context
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from boldprint.pages.addresses import Addresses
from boldprint.pages.markup import blocks, inline
from boldprint.pages.page import PublicFragment, StaffFragment
from boldprint.values.catalog import Catalog
from boldprint.values.length import Length
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Words
from boldprint.values.reach import Email, Phone, Slug, Url
from boldprint.values.text import PublicText, StaffText, for_staff_eyes, markdown_for_staff_eyes


class _OurWords(NodeTransformer):
    """Strings that stand in a template are ours and safe; strings that come from outside are not printed at all."""

    def visit_Const(self, node: nodes.Const) -> nodes.Node:  # noqa: N802  # Jinja's name
        return (
            nodes.MarkSafe(node, lineno=node.lineno, environment=node.environment)
            if isinstance(node.value, str)
            else node
        )


class _Environment(Environment):
    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _OurWords().visit(tree)
        return tree


def public_environment(catalog: Catalog, addresses: Addresses) -> Environment:
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
            case int():
                return Markup(escape(catalog.number(value)))
        raise TypeError(f"a public page cannot print {type(value).__name__}")

    environment = _environment(finalize, catalog, addresses)
    environment.filters["blocks"] = lambda text: PublicFragment(blocks(_public(text).markdown))
    environment.filters["plain"] = lambda text: PublicFragment(escape(str(_public(text))))
    environment.filters["query"] = lambda text: PublicFragment(quote_plus(str(_public(text))))
    return environment


def staff_environment(catalog: Catalog, addresses: Addresses) -> Environment:
    """The environment of staff pages; it prints staff text too."""

    def finalize(value: object) -> Markup:
        match value:
            case Markup():
                return value
            case Named():
                return finalize(value.value)
            case PublicText() | StaffText():
                return Markup(inline(markdown_for_staff_eyes(value)))
            case Count() | Length() | Money() | Percent() | Words() | TimeOfDay() | datetime.date():
                return Markup(escape(catalog.quantity(value)))
            case int():
                return Markup(escape(catalog.number(value)))
        return Markup(escape(str(value)))

    environment = _environment(finalize, catalog, addresses)
    environment.filters["blocks"] = lambda text: StaffFragment(blocks(markdown_for_staff_eyes(text)))
    environment.filters["plain"] = lambda text: StaffFragment(escape(for_staff_eyes(text)))
    return environment


def _public(text: object) -> PublicText:
    if not isinstance(text, PublicText):
        raise TypeError(f"a public page cannot print {type(text).__name__}")
    return text


def _environment(finalize: Callable[[object], Markup], catalog: Catalog, addresses: Addresses) -> Environment:
    environment = _Environment(
        loader=_loader(),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def word(key: str, **values: Any) -> Markup:
        number = values.get("n")
        pattern = Markup(escape(catalog.wording(key, number if isinstance(number, int) else None)))
        return pattern.format(**{name: finalize(value) for name, value in values.items()})

    def day(value: datetime.date, weekday: bool = False, year: bool = True) -> Markup:
        return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), catalog.day(value, weekday, year))

    def day_names(days: tuple[Any, ...]) -> Markup:
        """Weekdays in words, neighbours as a stretch: Monday to Friday."""
        names = [catalog.weekday(weekday.number) for weekday in days]
        numbers = [weekday.number for weekday in days]
        if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            return word("from-to", first=Markup(escape(names[0])), last=Markup(escape(names[-1])))
        return Markup(escape(catalog.joined(names)))

    @pass_context
    def link(context: Context, to: object) -> Markup:
        return Markup(escape(addresses.link(context["path"], str(to))))

    environment.filters["attribute"] = lambda href: Markup(escape(str(href)))
    environment.globals.update(
        word=word, day=day, day_names=day_names, link=link, knows=lambda to: addresses.knows(str(to))
    )
    return environment


def _loader() -> BaseLoader:
    return ChoiceLoader(
        [
            PackageLoader("boldprint", "pages/components"),
            PackageLoader("boldprint", "pages/templates"),
            PackageLoader("boldprint", "policies"),
        ]
    )
