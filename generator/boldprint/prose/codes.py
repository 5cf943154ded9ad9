"""What each code of this room means, for `boldprint explain` and the docs."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Code:
    """A code's title, the reason for the rule with its source, a bad and a good sentence."""

    title: str
    why: str
    bad: str
    good: str


CODES: Final[dict[str, Code]] = {
    "T110": Code("Past tense", "A step says what to do now (001-06: present tense).", "The clerk scanned the parcel.", "Scan the parcel."),
    "T120": Code("Future tense", "A step says what to do now (001-06: present tense).", "You will call the customer.", "Call the customer."),
    "T130": Code("Passive voice", "The passive hides who does it (001-07: clear and concise).", "The parcel is scanned.", "Scan the parcel."),
    "T140": Code("Hedge", "A step that may or may not be done is no step (001-07).", "You should ask for a photo.", "Ask for a photo."),
    "T150": Code("Action hidden in a noun", "A verb is shorter than a noun (001-07).", "Perform a check of the seal.", "Check the seal."),
    "T160": Code("Long sentence", "At most 20 words in a step and 25 in a customer text (001-07; ASD-STE100).", "", ""),
    "T170": Code("Several actions", "One step, one action: nobody skips half of it (001-07).", "Scan it and print the label.", "Scan it."),
    "T180": Code("Pressure", "Extras and warranties are explained without pressure to buy (003-38).", "Act now!", "Cover costs ((cover))."),
    "T181": Code("Blame", "Who talks to the customer owns the problem (004-23).", "That is the courier's fault.", "I will solve this for you."),
    "T182": Code("Hiding behind the policy", "A policy is never a weapon against the customer (003-52).", "It's our policy.", "Here is what I can do."),
    "T183": Code("Absolute promise", "Do not promise more than a dated fact backs (004-10).", "We always deliver on time.", "We deliver in ((days))."),
    "T184": Code("Jargon", "The plain word is understood at once (001-07).", "Utilise the scanner.", "Use the scanner."),
    "T185": Code("Leading question", "Objective questions do not suggest the answer (003-09, 003-10).", "How great was our service?", "How was our service?"),
}  # fmt: skip
