"""Shipping: zones, methods, costs, cut-off, transit, pickup, timetable, tracking, lost parcels (003-36, 003-40)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.shipping.model import ShippingPublic
from boldprint.policies.shipping.own_answer import OWN_ANSWER
from boldprint.policies.shipping.schema_org import LINKED_DATA

TYPE = PolicyType(
    kind="shipping",
    title="Shipping",
    purpose="Where we ship, what it costs, when it arrives, and what happens when it does not.",
    public=ShippingPublic,
    area="communication",
    stage="buy",
    own_answer=OWN_ANSWER,
    linked_data=LINKED_DATA,
)
