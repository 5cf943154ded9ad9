"""What a rule can answer: seven outcomes and no more, which of them is better for the customer, and how money comes back."""

from enum import StrEnum


class Outcome(StrEnum):
    """The answer to a table's question. Every table uses these seven; it may give them labels of its own."""

    ACCEPT = "accept"
    """Yes: what the customer asks for is given."""
    EXCHANGE_ONLY = "exchange only"
    """The goods are taken back in exchange for others."""
    CREDIT = "credit"
    """The goods are taken back for store credit."""
    CONDITIONAL = "conditional"
    """Yes, once something has happened: `requires` says what."""
    REFER = "refer"
    """A person decides: `who` says who, and how to reach them."""
    REFUSE = "refuse"
    """No."""
    AMBIGUOUS = "ambiguous"
    """The published text contradicts itself or is silent; nothing is guessed."""

    @property
    def slug(self) -> str:
        """The outcome as it stands in JSON and in addresses.

        >>> Outcome.EXCHANGE_ONLY.slug
        'exchange-only'
        """
        return self.value.replace(" ", "-")

    def is_at_least(self, other: "Outcome") -> bool:
        """Whether a customer who is promised `other` loses nothing by getting this.

        A partial order: accept is above all; conditional, exchange only and credit stand beside each other; below them a
        person's decision, then silence, then no.

        >>> Outcome.ACCEPT.is_at_least(Outcome.CREDIT), Outcome.CREDIT.is_at_least(Outcome.EXCHANGE_ONLY)
        (True, False)
        """
        return self is other or _RANKS[self] > _RANKS[other]


_RANKS = {
    Outcome.ACCEPT: 4,
    Outcome.CONDITIONAL: 3,
    Outcome.EXCHANGE_ONLY: 3,
    Outcome.CREDIT: 3,
    Outcome.REFER: 2,
    Outcome.AMBIGUOUS: 1,
    Outcome.REFUSE: 0,
}


class RefundForm(StrEnum):
    """In what form the customer gets something back."""

    ORIGINAL = "original payment"
    """The way it was paid."""
    STORE_CREDIT = "store credit"
    GIFT_CARD = "gift card"
    BANK_TRANSFER = "bank transfer"
    CASH = "cash"
    EXCHANGE = "exchange"
    """Another article, size or colour."""
    REPLACEMENT = "replacement"
    """The same article again."""
    REPAIR = "repair"
    NOTHING = "nothing"


class Payer(StrEnum):
    """Who pays for sending something."""

    US = "us"
    CUSTOMER = "customer"
