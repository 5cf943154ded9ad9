"""Returns: sending things back, exchanges, refunds and their timing, seasons, final sale, damaged and wrong items."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.returns.model import ReturnsPublic
from boldprint.policies.returns.schema_org import LINKED_DATA

TYPE = PolicyType(
    kind="returns",
    title="Returns",
    purpose="Sending things back: until when, for what, at whose cost.",
    public=ReturnsPublic,
    area="communication",
    stage="after-sale",
    linked_data=LINKED_DATA,
)
