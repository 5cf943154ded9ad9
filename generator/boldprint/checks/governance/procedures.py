"""What a step of a procedure does, whether its author marked it or only wrote it."""

import re

from boldprint.policies.sop.model import Act, ProcedureStep
from boldprint.values.text import for_staff_eyes

_HOLD = re.compile(
    r"\b(?:put|place|keep|leave)\b[^.]*\bon hold\b|\bstart the hold\b|\bhold the (?:call|caller|line)\b", re.IGNORECASE
)
_TRANSFER = re.compile(
    r"\btransfer (?:the|this) (?:call|caller)\b|\bput (?:the caller|them|him|her) through\b|\bpass (?:the call|the caller) on\b",
    re.IGNORECASE,
)
_STAY = re.compile(r"\bstay on the (?:line|call)\b", re.IGNORECASE)
_SORRY = re.compile(r"\bapologi[sz]|\bsorry\b", re.IGNORECASE)


def starts_hold(step: ProcedureStep) -> bool:
    """Whether the step puts a caller on hold (002-11)."""
    return step.act is Act.HOLD or bool(_HOLD.search(for_staff_eyes(step.do)))


def transfers(step: ProcedureStep) -> bool:
    """Whether the step passes a caller on (002-14)."""
    return step.act is Act.TRANSFER or bool(_TRANSFER.search(for_staff_eyes(step.do)))


def stays_on_line(step: ProcedureStep) -> bool:
    """Whether somebody stays on the line in this step."""
    return step.stays_on_line or bool(_STAY.search(for_staff_eyes(step.do)))


def apologises(step: ProcedureStep) -> bool:
    """Whether the step is an apology (002-12)."""
    texts = (step.do, step.say)
    return step.apology or any(_SORRY.search(for_staff_eyes(text)) for text in texts if text is not None)
