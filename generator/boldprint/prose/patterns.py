"""The light rules of languages without a verb table: a code, an expression, what to write."""

import re
from collections.abc import Callable

from boldprint.prose.language import Kind, Remark

# Codes that hold for steps only.
_STEPS_ONLY = frozenset({"T110", "T120"})
_SPEECH = re.compile(r"[\"“”„»«「『][^\"”“«»」』]{1,400}[\"”“«»」』]")


def finder(
    rules: tuple[tuple[str, str, str], ...], exempt: str = "", state_after: str = ""
) -> Callable[[str, Kind], list[Remark]]:
    """A language's `find` from its rules (code, expression, help); words of `exempt` are never remarked on.

    A code with `?` behind it does not hold in a condition, which the words of `state_after` (if, when, that) open and a comma closes.
    Speech in quotation marks is left alone.
    """
    compiled = [(code, re.compile(expression, re.IGNORECASE), advice) for code, expression, advice in rules]
    exempted = frozenset(exempt.split())
    condition = re.compile(rf"\b(?:{state_after})\b", re.IGNORECASE) if state_after else None

    def find(sentence: str, kind: Kind) -> list[Remark]:
        silent = _SPEECH.sub(lambda speech: " " * len(speech.group()), sentence)
        found: list[Remark] = []
        for marked, expression, advice in compiled:
            code = marked.rstrip("?")
            if kind == "public" and code in _STEPS_ONLY:
                continue
            for match in expression.finditer(silent):
                words = match.group().strip()
                if not words or exempted & set(words.lower().split()):
                    continue
                if marked != code and condition is not None and _in_condition(silent, condition, match.start()):
                    continue
                start = match.start() + match.group().index(words)
                found.append(Remark(code, start, start + len(words), words, advice))
        return found

    return find


def _in_condition(sentence: str, condition: re.Pattern[str], place: int) -> bool:
    """Whether a condition's word stands before the place with no comma between."""
    opened = [match.end() for match in condition.finditer(sentence, 0, place)]
    return bool(opened) and "," not in sentence[opened[-1] : place]
