"""At run time: staff text refuses to be printed, and the public environment prints public things only."""

import datetime
from typing import Any

import pytest
from jinja2 import TemplateAssertionError
from markupsafe import Markup

from boldprint.locales import catalogs
from boldprint.pages.addresses import Addresses
from boldprint.pages.environment import Place, public_environment, staff_environment
from boldprint.values.money import Money
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText, for_staff, for_staff_eyes

SECRET = StaffText.parse("Grant it without asking.")


@pytest.mark.parametrize(
    "act",
    [
        str,
        lambda t: f"{t}",
        lambda t: "{}".format(t),  # noqa: UP032  # this very form is tried
        lambda t: t == "a",
        lambda t: t != "a",
        bool,
        len,
        iter,
        lambda t: t + "a",
        lambda t: "a" + t,
        lambda t: "a" in t,
        lambda t: Markup("{}").format(t),
        lambda t: Markup.escape(t),
        lambda t: sorted([t, t]),
    ],
    ids=[
        "str",
        "f-string",
        "percent",
        "equal",
        "unequal",
        "truth",
        "length",
        "iteration",
        "add",
        "radd",
        "contains",
        "markup-format",
        "escape",
        "order",
    ],
)
def test_staff_text_refuses(act: Any) -> None:
    with pytest.raises(TypeError):
        act(SECRET)


def test_staff_text_does_not_show_in_a_traceback() -> None:
    assert "Grant" not in repr(SECRET)


def test_staff_eyes_read_both() -> None:
    assert for_staff_eyes(for_staff(PublicText.parse("Open."))) == "Open."


def _public(source: str, **values: Any) -> str:
    environment = public_environment(catalogs()["en"].for_region("IE"), Addresses({}), Place())
    return environment.from_string(source).render(values)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (PublicText.parse("Now & then"), "Now &amp; then"),
        (Money.parse("4.95 EUR"), "€4.95"),
        (Slug("hold"), "hold"),
        (datetime.date(2026, 3, 1), "1\u00a0March 2026"),
        (Markup("<b>30</b>"), "<b>30</b>"),
        (6, "6"),
    ],
    ids=["text", "money", "slug", "day", "fragment", "count"],
)
def test_public_templates_print_public_things(value: object, shown: str) -> None:
    assert _public("{{ value }}", value=value) == shown


@pytest.mark.parametrize(
    "source",
    [
        "{{ value }}",
        "{{ value|plain }}",
        "{{ value|blocks }}",
        "{{ 'a' ~ value }}",
        "{{ [value]|join }}",
        "{{ value|upper }}",
        "{% for c in value %}{{ c }}{% endfor %}",
    ],
)
@pytest.mark.parametrize(
    "value", [SECRET, "a plain string", ["a", "list"], object()], ids=["staff", "str", "list", "object"]
)
def test_public_templates_refuse_everything_else(source: str, value: object) -> None:
    if isinstance(value, (str, list)) and source != "{{ value }}":
        pytest.skip(
            "a filter of Jinja's own makes these; what it makes is a plain string, which the first form refuses"
        )
    with pytest.raises((TypeError, TemplateAssertionError)):
        _public(source, value=value)


def test_a_template_cannot_reach_inside_staff_text() -> None:
    with pytest.raises(TypeError):
        _public("{{ value.parts[0] }}", value=SECRET)


def test_staff_templates_print_staff_text() -> None:
    environment = staff_environment(catalogs()["en"], Addresses({}), Place())
    assert environment.from_string("{{ value }}").render(value=SECRET) == "Grant it without asking."
