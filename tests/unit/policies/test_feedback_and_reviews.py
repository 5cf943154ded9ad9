"""A category goes to one department; a claim that reviews are verified says how."""

import pytest

from boldprint.library.library import Library
from boldprint.policies.feedback.model import FeedbackPublic, FeedbackStaff
from boldprint.policies.reviews.model import Verification
from boldprint.source.model import build
from boldprint.source.yaml import parse

pytestmark = pytest.mark.slow


def test_a_category_has_one_owner() -> None:
    route = "  - {id: product, department: Buying, owner: Head of Buying, within: 10 business days}\n"
    node, _ = parse(f"routes:\n{route}{route}".encode(), "policies/feedback.yaml")
    assert node is not None
    made, findings = build(FeedbackStaff, node)
    assert made is None
    assert findings[0].message == "“product” goes to two departments."


def test_each_of_the_three_categories_has_a_route(own_shop: Library) -> None:
    policy = own_shop.policy("feedback")
    assert policy is not None
    parts = policy.versions().latest
    assert isinstance(parts.public, FeedbackPublic)
    assert isinstance(parts.staff, FeedbackStaff)
    names = [category.name for category in parts.public.categories]
    assert names[:3] == ["product", "packaging", "marketing"], "the three of article 002-16, before the shop's own"
    assert names == [route.name for route in parts.staff.routes]


def test_verified_reviews_say_how() -> None:
    node, _ = parse(b"verified: yes", "policies/reviews.yaml")
    assert node is not None
    made, findings = build(Verification, node)
    assert made is None
    assert findings[0].help.startswith("Add how:")
    node, _ = parse(b"verified: no", "policies/reviews.yaml")
    assert node is not None
    assert build(Verification, node)[0] is not None
