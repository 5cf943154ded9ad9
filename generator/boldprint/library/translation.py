"""Translations beside a policy: texts by the path of their ids, each with the hash of the text that it translates."""

import hashlib
from dataclasses import dataclass

from pydantic import Field

from boldprint.source.model import Model
from boldprint.source.span import Span
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText


class TranslatedText(Model):
    """One text in the other language."""

    noun = "translated text"

    at: str = Field(description="The path of ids: answer, facts.standard.label, sections.how.title.")
    of: str = Field(description="The hash of the text it translates; a check says when that text has changed.")
    text: PublicText


class TranslationFile(Model):
    """`policies/<policy>.<language>.yaml`."""

    noun = "translation"

    kind: Slug
    of: Slug = Field(description="The id of the policy.")
    texts: tuple[TranslatedText, ...]


@dataclass(frozen=True)
class Translation:
    """A translation with its language and place."""

    language: str
    span: Span
    texts: tuple[TranslatedText, ...]

    def text(self, path: str, source: PublicText) -> PublicText | None:
        """The translation of the text at `path`, if it was made from just this source."""
        wanted = source_hash(source)
        return next((entry.text for entry in self.texts if entry.at == path and entry.of == wanted), None)


def source_hash(text: PublicText) -> str:
    """Eight hexadecimal digits that change with every character of the text.

    >>> source_hash(PublicText.parse("Returns"))
    '16dcaa92'
    """
    return hashlib.sha256(str(text).encode()).hexdigest()[:8]
