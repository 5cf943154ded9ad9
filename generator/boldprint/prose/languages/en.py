"""English: the full rules of `boldprint.prose.english`."""

from boldprint.prose.english.checker import find
from boldprint.prose.language import Language

LANGUAGE = Language("en", {"sop": 20, "public": 25}, find, firm=True)
