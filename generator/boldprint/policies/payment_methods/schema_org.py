"""Ways to pay as PaymentMethod, PaymentCard and LoanOrCredit.

The vocabulary cannot say: where one can pay that way, when the money is taken, how it comes back, up to which amount. The page says it.
"""

from boldprint.policies.linked_data import SCHEMA_ORG, Described, Json, LinkedData
from boldprint.policies.payment_methods.model import PaymentKind, PaymentMethod, PaymentPublic

_TYPES = {
    PaymentKind.BANK_TRANSFER: "ByBankTransferInAdvance",
    PaymentKind.DIRECT_DEBIT: "DirectDebit",
    PaymentKind.CASH: "Cash",
    PaymentKind.INVOICE: "ByInvoice",
}


def _organization(described: Described) -> Json:
    part = described.part
    if not isinstance(part, PaymentPublic):
        return {}
    return {"acceptedPaymentMethod": [_method(described, method) for method in part.methods]}


def _method(described: Described, method: PaymentMethod) -> Json:
    kinds = {PaymentKind.CARD: "PaymentCard", PaymentKind.INSTALMENTS: "LoanOrCredit"}
    found: Json = {"@type": kinds.get(method.kind, "PaymentMethod"), "@id": described.node(f"way-{method.name}"), "name": str(method.label)}
    if method.kind in _TYPES:
        found["paymentMethodType"] = f"{SCHEMA_ORG}/{_TYPES[method.kind]}"
    if method.note is not None:
        found["description"] = str(method.note)
    return found


LINKED_DATA = LinkedData(_organization)
