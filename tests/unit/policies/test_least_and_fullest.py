"""Every kind of policy on another shop: the least that its model takes, and the fullest that it can hold, built into pages."""

import dataclasses
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.support.shops import ROOT, TODAY, library_of, with_files

from boldprint.checks.running import check_library
from boldprint.library.library import Library
from boldprint.policies.part import PublicPart, StaffPart
from boldprint.policies.types import policy_types
from boldprint.publish.links import check_pages
from boldprint.publish.site import Order, public_docs, staff_docs
from boldprint.source.finding import Level
from boldprint.source.model import Model
from boldprint.values.item import Item

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
LEAST, FULLEST = "least", "fullest"
KINDS = sorted(policy_types())
SHARED_FIELDS = set(PublicPart.model_fields) | set(StaffPart.model_fields)
SHARED = {"boldprint.policies.part", "boldprint.policies.fact", "boldprint.policies.section"}
"""What every kind has: the fullest general policy shows it, so that the others need not."""
RULES = {name for name in sys.modules if name.startswith("boldprint.rules")}
"""Tables, windows and conditions have tests of their own."""


EMPTY = re.compile(
    r">\s*None\s*<|<h[1-6][^>]*>\s*</h|<(ul|ol|dl|tbody|p|section)(?![^>]* (?:data-|role=|id=))[^>]*>\s*</\1>"
)
"""What a page must not hold: a heading, list, table or paragraph that nothing fills, not even a script, or Python's word for nothing."""
FILLED_LATER = "training/certificate.md"


@cache
def shop(name: str) -> Library:
    """A new shop with the files of one of the two folders in it."""
    form = {"content/forms/ask.yaml": (HERE / "forms" / "ask.yaml").read_text(encoding="utf-8")}
    return library_of(with_files(form | {path_of(name, kind): text(name, kind) for kind in KINDS}))


def path_of(name: str, kind: str) -> str:
    """Where the file of a kind lies in its shop."""
    return "/".join(filter(None, ["policies", policy_types()[kind].folder, f"{id_of(name, kind)}.yaml"]))


def id_of(name: str, kind: str) -> str:
    """The id of the policy of a kind."""
    return f"{'our' if name == LEAST else 'full'}-{kind}"


def text(name: str, kind: str) -> str:
    """The file of a kind."""
    return (HERE / name / f"{kind}.yaml").read_text(encoding="utf-8")


def parts(name: str, kind: str) -> list[Model]:
    """The public and the staff part of the policy of a kind."""
    policy = shop(name).policy(id_of(name, kind))
    assert policy is not None
    version = policy.versions().latest
    return [part for part in (version.public, version.staff) if part is not None]


def models_in(thing: object) -> Iterator[Model]:
    """Every model below a thing, itself included."""
    if isinstance(thing, Model):
        yield thing
        for field in type(thing).model_fields:
            yield from models_in(getattr(thing, field))
    elif isinstance(thing, tuple):
        for one in thing:
            yield from models_in(one)
    elif dataclasses.is_dataclass(thing):
        for attribute in dataclasses.fields(thing):
            yield from models_in(getattr(thing, attribute.name))


def is_written(value: object) -> bool:
    """Whether a field holds something; a no is what most are without a word."""
    return value is not None and value is not False and not (isinstance(value, tuple) and not value)


def unused(kind: str) -> list[str]:
    """The fields that the fullest policy of a kind does not show: all of a general one, of the others those of their own."""
    shown: dict[type[Model], set[str]] = {}
    for part in parts(FULLEST, kind):
        for model in models_in(part):
            written = {name for name in type(model).model_fields if is_written(getattr(model, name))}
            shown.setdefault(type(model), set()).update(written)
    return [
        f"{model.__name__}.{name}"
        for model, names in shown.items()
        if model.__module__ not in (RULES if kind == "general" else RULES | SHARED)
        for name in set(model.model_fields) - names - set(Item.model_fields)
        if kind == "general" or not issubclass(model, PublicPart | StaffPart) or name not in SHARED_FIELDS
    ]


def needless(thing: Model) -> list[str]:
    """The fields that are written below a thing though its models could do without them."""
    return [
        f"{type(model).__name__}.{name}"
        for model in models_in(thing)
        for name in model.model_fields_set
        if not type(model).model_fields[name].is_required()
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_the_least_holds_only_what_is_required(kind: str) -> None:
    asked_together = {"Channel.email", "Role.serves"}
    assert [name for part in parts(LEAST, kind) for name in needless(part) if name not in asked_together] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_fullest_shows_every_field_of_its_kind(kind: str) -> None:
    assert unused(kind) == []


@pytest.mark.parametrize("name", [LEAST, FULLEST])
def test_no_error_is_found_in_either_shop(name: str) -> None:
    errors = [
        f"{f.span} {f.code} {f.message}"
        for f in check_library(shop(name), (), TODAY).findings
        if f.level is Level.ERROR
    ]
    assert errors == []


@pytest.mark.parametrize("name", [LEAST, FULLEST])
def test_both_sites_are_made_of_either_shop(name: str) -> None:
    order = Order(ROOT, {}, shop(name), TODAY)
    for edition in (public_docs(order, "en"), staff_docs(order, "en")):
        docs = edition.docs
        assert [f"{f.span} {f.message}" for f in check_pages(docs.tree, docs.navigation, frozenset(edition.beside))] == []
        for path, page in docs.tree.items():
            if path.endswith(".md") and path != FILLED_LATER:
                assert not EMPTY.search(page.decode()), path
