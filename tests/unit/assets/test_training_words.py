"""Every word that the training scripts ask for is in the language file, and every one there is asked for."""

import re
from pathlib import Path

import boldprint
from boldprint.locales import catalogs

SCRIPTS = Path(boldprint.__file__).parent / "assets" / "js"
READ = ("progress.js", "quiz.js", "quiz-kinds.js", "training.js", "staff-home.js", "drill.js")
_ASKED = re.compile(r"""words(?:\.([a-z]+)\b|\["([a-z-]+)"\])""")
_OF_THE_DRILL = {"question", "today", "labels", "outcomes", "check", "titles", "last-day", "rule", "score", "passed", "yes", "no"}


def asked() -> set[str]:
    """The words that scripts ask for by name."""
    text = "".join((SCRIPTS / name).read_text(encoding="utf-8") for name in READ)
    return {first or second for first, second in _ASKED.findall(text)} - {"append"}


def known() -> set[str]:
    return {key.removeprefix("train-js-") for key in catalogs()["en"].words if key.startswith("train-js-")}


def test_scripts_ask_for_words_that_exist() -> None:
    assert asked() - known() - _OF_THE_DRILL - {"to"} == set()


def test_no_word_is_kept_that_nobody_asks_for() -> None:
    text = "".join((SCRIPTS / name).read_text(encoding="utf-8") for name in READ)
    by_name = {word for word in known() if f'"{word}"' in text}
    computed = {f"{group}-{state}" for group in ("due", "group") for state in ("wrong", "review")}
    computed |= {f"{group}-{part}" for group in ("to", "left") for part in ("checklist", "confirm")}
    assert known() - asked() - by_name - computed == set()
