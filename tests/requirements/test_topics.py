"""Every topic that customers come for is the title of a public page or one of its headings."""

import re
from pathlib import Path

import pytest

from boldprint.library.library import Library
from boldprint.project import open_project

ROOT = Path(__file__).parents[2]
TOPICS = {
    "accessibility": "accessibility", "account": "account", "account security": "account security", "complaints": "complaints",
    "contact": "contact", "damaged items": "damaged", "delivery address": "address", "exchanges": "exchange",
    "final sale": "final sale", "gift cards": "gift card", "holiday returns": "holiday|christmas", "installation": "installation",
    "instalments": "instalment", "international": "international|abroad|other countries", "invoices": "invoice",
    "lost parcels": "lost", "loyalty": "loyalty", "newsletter": "newsletter", "order cancellation": "cancel",
    "order changes": "change.*order|order.*change", "payment methods": "payment|pay", "payment problems": "payment.*(problem|fail|declin)",
    "placing an order": "plac.*order|how to order", "price match": "price match", "privacy": "privacy", "product recall": "recall",
    "promo codes": "promo|codes", "recycling": "recycling", "refund timing": "refund|money back", "repairs": "repair",
    "returns": "returns", "reviews": "reviews", "shipping methods": "shipping|delivery", "stock and preorders": "preorder|stock",
    "store pickup": "pickup|collect", "tracking": "track", "warranty": "warrant|guarantee", "wrong items": "wrong",
}  # fmt: skip
"""A topic, and the words that have to stand in a title or heading."""


@pytest.fixture(scope="module")
def headings() -> list[str]:
    """The titles and headings of all public pages."""
    library = open_project(ROOT).library
    assert library is not None
    return [*_policy_headings(library), *_article_headings(library)]


def _policy_headings(library: Library) -> list[str]:
    parts = [policy.versions().latest.public for policy in library.policies]
    shown = [part for part in parts if part is not None]
    return [str(part.title) for part in shown] + [str(section.title) for part in shown for section in part.sections]


def _article_headings(library: Library) -> list[str]:
    titles = [str(article.head.title) for article in library.public_articles]
    return titles + [
        line for article in library.public_articles for line in re.findall(r"^#+ (.+)$", str(article.body), re.M)
    ]


@pytest.mark.parametrize("topic", TOPICS)
def test_topic_has_a_page_or_heading(topic: str, headings: list[str]) -> None:
    found = [heading for heading in headings if re.search(TOPICS[topic], heading, re.IGNORECASE)]
    assert found, f"no title or heading of the public site speaks of {topic}"
