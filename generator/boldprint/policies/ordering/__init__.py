"""Ordering: placing, changing and cancelling an order, its address, stock and preorders, price match (003-33)."""

from boldprint.policies.part import PublicPart
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="ordering",
    title="Orders",
    purpose="Placing an order, changing and cancelling it, stock, preorders and price match.",
    public=PublicPart,
    area="speed",
    stage="buy",
)
