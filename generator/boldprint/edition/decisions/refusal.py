"""What comes instead of an answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a case cannot be put to the shop's policies: the sentence, and what could stand there instead."""

    message: str
    choices: tuple[str, ...] = ()
