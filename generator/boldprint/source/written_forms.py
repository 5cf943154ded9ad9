"""The forms in which short values are written, and what to say to somebody who wrote one otherwise."""

import re

_WORDS = re.compile(r"\^\(([\w-]+(?:\|[\w-]+)*)\)\$|\^([\w -]+)\$")
_ADVICE = {
    "^[A-Z]{2}$": "Write the two capital letters of the country: IE.",
    "^[A-Z]{3}$": "Write the three capital letters of the currency: EUR.",
    "^[A-Z]{2}(-[A-Z]{2})?$": "Write whose law it is: EU, SE or US-CA.",
    r"^[A-Z]{2}(-[A-Z0-9]+)+[a-z]?$": "Write whose law it is, a hyphen and a number: EU-W1.",
    r"^J\d{3}$": "Write the code of the check that decides it: J101.",
    r"^\d{4}-(0[1-9]|1[0-2])$": "Write year and month: 2026-10.",
    r"^\d{2,5}$": "Write two to five digits: 204.",
    r"^\d{3}-\d{2}$": "Write the number of the article and of its row: 003-14.",
    r"^[a-z0-9]+([._-][a-z0-9]+)*(#[a-z0-9-]+)?$": "Write the id of a policy, and after # that of its section: returns#how.",
    r"^[a-z0-9]+([_-][a-z0-9]+)*(\.[a-z0-9]+([_-][a-z0-9]+)*)?$": "Write the id of a policy, a full stop and that of its table: returns.return.",
    r"^content/public/[a-z0-9-]+\.(svg|png)$": "Write where the picture lies: content/public/notice.svg.",
}


def words_of(pattern: str) -> tuple[str, ...]:
    """The words that a pattern lists; none where it describes a form.

    >>> words_of("^(day|week)$"), words_of("^other outcomes$"), words_of("^[A-Z]{2}$")
    (('day', 'week'), ('other outcomes',), ())
    """
    found = _WORDS.fullmatch(pattern)
    return tuple((found[1] or found[2]).split("|")) if found is not None else ()


def advice(pattern: str) -> str:
    """What to write where a value has another form than the pattern's; raises KeyError for a pattern that no field has.

    >>> advice("^[A-Z]{3}$")
    'Write the three capital letters of the currency: EUR.'
    """
    return _ADVICE[pattern]
