"""Loyalty: newsletter, coupons, a forum with house rules, and the contact one month after the purchase (003-48, 003-49)."""

from boldprint.policies.loyalty.model import LoyaltyPublic
from boldprint.policies.loyalty.schema_org import LINKED_DATA
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="loyalty",
    title="Loyalty",
    purpose="How the shop stays in touch: club, newsletter, coupons, forum, one-month contact.",
    public=LoyaltyPublic,
    area="retention",
    stage="after-sale",
    linked_data=LINKED_DATA,
)
