"""Nine kinds of policies that customers read: the least that builds, and the fullest, which is the shop's own."""

import pytest

from boldprint.library.library import Library
from boldprint.policies.types import policy_types
from boldprint.source.model import build
from boldprint.source.yaml import parse

LEAST = "title: A title\nanswer: An answer."
MORE = {"reviews": "\nverification: {verified: no}"}
KINDS = (
    "complaints", "after-sales", "privacy", "loyalty", "service-promise", "feedback", "product-information", "accessibility", "reviews",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_title_and_an_answer_are_enough(kind: str) -> None:
    public = policy_types()[kind].public
    assert public is not None
    node, _ = parse((LEAST + MORE.get(kind, "")).encode(), f"policies/{kind}.yaml")
    assert node is not None
    built, findings = build(public, node)
    assert built is not None, findings


@pytest.mark.parametrize("kind", KINDS)
def test_the_shops_own_policy_uses_every_field_of_its_kind(kind: str, own_shop: Library) -> None:
    policy = next(policy for policy in own_shop.policies if policy.type.kind == kind)
    part = policy.versions().latest.public
    assert part is not None
    own = set(type(part).model_fields) - set(type(part).__mro__[1].model_fields)  # type: ignore[attr-defined]
    assert own, f"{kind} adds nothing to a general policy"
    unused = [name for name in own if not getattr(part, name)]
    assert not unused, f"nothing in the sample shop shows {unused}"
