"""After-sales: installation, technical support, recycling, and a person to turn to (000-12, 000-13, 003-39 to 003-41)."""

from boldprint.policies.after_sales.model import AfterSalesPublic
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="after-sales",
    title="After your purchase",
    purpose="Installation, technical support and recycling, with a person to turn to.",
    public=AfterSalesPublic,
    area="follow-up",
    stage="after-sale",
)
