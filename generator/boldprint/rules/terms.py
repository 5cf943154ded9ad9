"""What a rule gives: an outcome and its terms, once or as a ladder over time."""

from typing import Generic, Self

from pydantic import Field, model_validator

from boldprint.rules.charge import AnyCharge
from boldprint.rules.conditions import When
from boldprint.rules.names import Slugs
from boldprint.rules.outcome import Outcome, Payer, RefundForm
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import AnyText


class GivenTerm(Item, Generic[AnyText]):
    """A term of the table's own, such as price, charged or covered: an amount, a length of time, or words."""

    noun = "term"

    amount: AnyCharge | None = None
    length: Named[Length] | None = None
    says: AnyText | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if sum(part is not None for part in (self.amount, self.length, self.says)) != 1:
            raise Refused(f"The term “{self.name}” is not one thing.", "Give it one of: amount, length, says.", "R225")
        return self


class Terms(Model, Generic[AnyText]):
    """An outcome and everything that belongs to it."""

    outcome: Outcome | None = Field(
        default=None, description="accept, exchange only, credit, conditional, refer, refuse or ambiguous."
    )
    because: AnyText | None = Field(default=None, description="The reason, as customers read it.")
    refund: RefundForm | None = Field(default=None, description="In what form the customer gets something back.")
    refund_amount: AnyCharge | None = Field(
        default=None, description="How much, where it is not the price that was paid."
    )
    fee: AnyCharge | None = Field(default=None, description="What it costs the customer.")
    pays: Payer | None = Field(default=None, description="Who pays for sending: us or customer.")
    instead: AnyText | None = Field(default=None, description="What the customer can do instead.")
    requires: AnyText | None = Field(default=None, description="For conditional: what has to happen.")
    who: AnyText | None = Field(default=None, description="For refer: who decides, and how to reach them.")
    then: Slugs = Field(default=(), description="Windows that run next, in turn: [send-by, arrive-by].")
    gives: tuple[GivenTerm[AnyText], ...] = Field(
        default=(), description="Terms of the table's own: [{id: price, amount: 4.95 EUR}]."
    )


class Rung(Terms[AnyText], Generic[AnyText]):
    """One step of a ladder over time: what holds until a window ends, or after the last one."""

    noun = "rung"

    until: Slug | None = Field(default=None, description="The window at whose end this rung ends.")
    after: Slug | None = Field(default=None, description="On the last rung: the window after whose end it holds.")

    @model_validator(mode="after")
    def _has_one_place(self) -> Self:
        if (self.until is None) == (self.after is None):
            raise Refused(
                "A rung says neither until when it holds nor after what, or both.",
                "Begin it with “until:” and a window; the last one with “after:”.",
                "R212",
            )
        if self.outcome is None:
            raise Refused(
                "A rung has no outcome.",
                "Add outcome: accept, exchange only, credit, conditional, refer, refuse or ambiguous.",
                "R217",
            )
        return self


class Answering(Terms[AnyText], Generic[AnyText]):
    """Terms that hold always, or a ladder over time; a reason beside a ladder is the reason of every rung without one."""

    over_time: tuple[Rung[AnyText], ...] = Field(
        default=(), description="A ladder: until a window, until the next, after the last."
    )

    @property
    def has_terms_beside_ladder(self) -> bool:
        """Whether terms other than a reason stand beside the ladder, where nobody would know which rung they are for."""
        fields = ("outcome", "refund", "refund_amount", "fee", "pays", "instead", "requires", "who", "then", "gives")
        return bool(self.over_time) and any(getattr(self, field) for field in fields)


class Otherwise(Answering[AnyText], Generic[AnyText]):
    """What holds for every case that no rule covers."""

    noun = "otherwise"

    @model_validator(mode="after")
    def _answers(self) -> Self:
        if self.has_terms_beside_ladder or (self.outcome is None and not self.over_time):
            raise Refused(
                "“otherwise” needs either an outcome or a ladder over time.",
                "Write outcome:, or over_time:, or “otherwise: none”.",
                "R217",
            )
        return self


class Rule(Item, Answering[AnyText], Generic[AnyText]):
    """Conditions and what holds for the cases that meet them."""

    noun = "rule"

    when: When = Field(default=(), description="The cases it is for; an ask that is not named may have any answer.")
    like: Slug | None = Field(default=None, description="The rule whose terms hold here too.")

    @model_validator(mode="after")
    def _answers(self) -> Self:
        ways = (self.outcome is not None) + bool(self.over_time) + (self.like is not None)
        if ways != 1 or self.has_terms_beside_ladder:
            said = "says no outcome" if not ways else "says its outcome in two ways"
            raise Refused(
                f"The rule “{self.name}” {said}.",
                "Give it one of: outcome (with its terms), over_time, like.",
                "R217",
                self.span,
            )
        return self
