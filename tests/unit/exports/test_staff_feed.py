"""The feed of the handbook: everything that changed, with what is due again, and nothing of it where customers read."""

import datetime
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

from tests.support.shops import library_of, with_files

from boldprint.exports.changes_feed import ATOM as PUBLIC_FEED
from boldprint.exports.staff_changes_feed import ATOM as STAFF_FEED
from boldprint.publish.site import EditionDocs, Order, public_docs, staff_docs

DAY = datetime.date(2026, 11, 22)
NAME = "{http://www.w3.org/2005/Atom}"
GIFTS = """
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: critical, reason: Paper became dear., covers: orders placed from this day}
  - {on: 2026-06-01, class: editorial, reason: Plainer words.}
  - {on: 2027-01-01, class: material, reason: Paper is cheap again.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value: [{from: 2024-01-01, value: 2.00 EUR}, {from: 2026-03-01, value: 2.50 EUR}, {from: 2027-01-01, value: 2.00 EUR}]
  sections:
    - id: how
      title: How we wrap
      text: [{from: 2024-01-01, value: We use paper for the wrapping.}, {from: 2026-06-01, value: We wrap in paper.}]
staff: {owner: Head of Service, approver: Managing Director, consulted: [The team], review_by: 2027-06-01}
"""
MODULE = """
kind: module
id: wrapping
title: Wrapping gifts
roles: [shop]
minutes: 10
objectives: [{id: price, can: say what wrapping costs}]
items: [{id: cost, type: single, fact: ((gifts.price)), stem: What does wrapping cost?, objective: price}]
"""


@cache
def made() -> tuple[EditionDocs, EditionDocs]:
    files = with_files({"policies/gifts.yaml": GIFTS, "training/modules/wrapping.yaml": MODULE})
    order = Order(Path("nowhere"), files, library_of(files), DAY)
    return public_docs(order, "en"), staff_docs(order, "en")


def entries(content: bytes) -> list[tuple[str, str]]:
    root = ElementTree.fromstring(content)
    return [((entry.findtext(f"{NAME}updated") or "")[:10], entry.findtext(f"{NAME}content") or "") for entry in root.iter(f"{NAME}entry")]


def test_staff_read_every_change_in_force_and_what_is_due_again() -> None:
    assert entries(made()[1].beside[STAFF_FEED]) == [
        ("2026-06-01", "Plainer words."),
        (
            "2026-03-01",
            "Gift wrapping: €2 became €2.50. Paper became dear. It covers orders placed from this day. 1 question due again: Wrapping gifts.",
        ),
    ]


def test_customers_read_what_matters_to_them_and_no_question() -> None:
    ((day, words),) = entries(made()[0].beside[PUBLIC_FEED])
    assert day == "2026-03-01"
    assert "due again" not in words


def test_the_feed_of_staff_is_nowhere_on_the_public_site() -> None:
    public = made()[0]
    whole = {**public.docs.tree, **public.beside}
    assert STAFF_FEED not in whole
    assert [path for path, content in whole.items() if STAFF_FEED.encode() in content or b"due again" in content] == []
    assert b"Plainer words" not in public.beside[PUBLIC_FEED]


def test_each_page_leads_to_its_feed_and_the_feed_to_its_place_on_the_page() -> None:
    for docs, feed in zip(made(), (PUBLIC_FEED, STAFF_FEED), strict=True):
        assert f'href="{feed}"' in docs.docs.tree["what-changed.md"].decode()
    page = made()[1].docs.tree["what-changed.md"].decode()
    root = ElementTree.fromstring(made()[1].beside[STAFF_FEED])
    links = [link.get("href") or "" for entry in root.iter(f"{NAME}entry") for link in entry.findall(f"{NAME}link")]
    assert links == ["what-changed.html#gifts-2026-06-01", "what-changed.html#gifts-2026-03-01"]
    assert all(f'id="{link.partition("#")[2]}"' in page for link in links)


def test_the_feed_has_what_the_standard_requires() -> None:
    root = ElementTree.fromstring(made()[1].beside[STAFF_FEED])
    for where in (root, *root.iter(f"{NAME}entry")):
        assert all((where.findtext(f"{NAME}{name}") or "").strip() for name in ("id", "title", "updated"))
    names = [entry.findtext(f"{NAME}id") for entry in root.iter(f"{NAME}entry")]
    assert len(names) == len(set(names)) == 2
