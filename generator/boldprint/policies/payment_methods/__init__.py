"""Payment methods: what is accepted, gift cards, instalments, promo codes, when a card is charged, invoices (003-37)."""

from boldprint.policies.payment_methods.model import PaymentPublic
from boldprint.policies.payment_methods.schema_org import LINKED_DATA
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="payment-methods",
    title="Payment",
    purpose="How customers can pay, when they are charged, and how money comes back.",
    public=PaymentPublic,
    area="communication",
    stage="buy",
    linked_data=LINKED_DATA,
)
