"""Service promise: vision, what service means here, quantified goals, service levels with maximum waits (003-21 to 003-25, 003-34)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff

TYPE = PolicyType(
    kind="service-promise",
    title="Our service promise",
    purpose="What the shop stands for in service, in numbers that can be checked.",
    public=ServicePromisePublic,
    staff=ServicePromiseStaff,
    area="speed",
    stage="welcome",
)
