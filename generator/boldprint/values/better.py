"""Which way a promise gets better for the customer."""

from enum import StrEnum


class Better(StrEnum):
    """Which of two values is better. A field of a policy says so as `Annotated[Named[Length], Better.LOWER]`; of a list the longer is the higher."""

    LOWER = "lower"
    HIGHER = "higher"
