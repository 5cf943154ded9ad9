"""Options that an author writes beside the computed ones."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.source.model_faults import Refused
from boldprint.training.writing import CaseAnswers, FactRef
from boldprint.values.item import Item
from boldprint.values.text import StaffText


class QuizOption(Item):
    """One possible answer: words, a value, another fact's value, or a case that the table decides."""

    noun = "option"

    text: StaffText | None = Field(default=None, description="The answer in words; facts in double brackets.")
    value: str | None = Field(default=None, description="A value of the kind that the item's fact has: 14 days.")
    fact: FactRef | None = Field(default=None, description="The fact whose value is the answer.")
    case: CaseAnswers = Field(
        default=(), description="A case that the item's table decides; right if it gives the item's outcome."
    )
    right: bool = Field(default=False, description="Whether it is a right answer, where nothing computes that.")
    because: StaffText | None = Field(
        default=None, description="Why it is right or wrong; never left out for words of your own."
    )

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        kinds = [self.value is not None, self.fact is not None, bool(self.case)]
        if sum(kinds) > 1 or (not any(kinds) and self.text is None) or (self.text is not None and any(kinds[:2])):
            raise Refused(
                f"The option “{self.name}” is not one answer.",
                "Give it one of: text, value, fact; or a case, with a text that tells it.",
                span=self.span,
            )
        return self
