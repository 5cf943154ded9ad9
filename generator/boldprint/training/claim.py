"""What a lesson or a model answer takes for granted about a case; a check asks the table whether it still holds."""

from pydantic import Field

from boldprint.source.model import Model
from boldprint.training.writing import CaseAnswers
from boldprint.values.moments import Day


class Claim(Model):
    """A case with the answer on which the text around it rests."""

    noun = "claim"

    of: str = Field(description="The policy and the table: returns.return.")
    case: CaseAnswers
    on: Day = Field(description="The day of the case.")
    outcome: str = Field(description="What the text says the table answers: credit.")
    last_day: Day | None = Field(default=None, description="The last day that the text names, to come or over.")
