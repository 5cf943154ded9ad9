"""Ways to reach somebody: telephone numbers, e-mail addresses, web addresses."""

import re
from dataclasses import dataclass
from typing import Self

import phonenumbers

from boldprint.source.model_faults import Refused
from boldprint.values.scalar import WrittenValue


@dataclass(frozen=True, slots=True)
class Phone(WrittenValue):
    """A telephone number in the international form, such as +353 20 910 0148."""

    number: str

    json_examples = ("+353 20 910 0148",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The number that `written` means, kept in the form +353209100148 (E.164).

        >>> Phone.parse("+353 20 910 0148").number
        '+353209100148'
        """
        try:
            parsed = phonenumbers.parse(written, None)
        except phonenumbers.NumberParseException:
            raise Refused(
                f"“{written}” is not a telephone number that can be called from abroad.",
                "Begin with + and the country's number: +353 20 910 0148.",
            ) from None
        if not phonenumbers.is_possible_number(parsed):
            raise Refused(
                f"“{written}” is too short or too long for a telephone number of that country.",
                "Count the digits again.",
            )
        return cls(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))

    def __str__(self) -> str:
        """For readers, in groups.

        >>> str(Phone.parse("+353209100148"))
        '+353 20 910 0148'
        """
        return phonenumbers.format_number(
            phonenumbers.parse(self.number, None), phonenumbers.PhoneNumberFormat.INTERNATIONAL
        )

    @property
    def href(self) -> str:
        """The address that a phone dials."""
        return f"tel:{self.number}"


@dataclass(frozen=True, slots=True)
class Email(WrittenValue):
    """An e-mail address, such as help@harbourandpine.example."""

    address: str

    json_examples = ("help@harbourandpine.example",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The address in `written`.

        >>> Email.parse("help@harbourandpine.example").href
        'mailto:help@harbourandpine.example'
        """
        if not re.fullmatch(r"[^\s@<>\"',;:()\[\]]{1,64}@[\w-]+(\.[\w-]+)+", written.strip()):
            raise Refused(
                f"“{written}” is not an e-mail address.", "Write name@host, without spaces: help@example.com."
            )
        return cls(written.strip())

    def __str__(self) -> str:
        return self.address

    @property
    def href(self) -> str:
        """The address that a mail program opens."""
        return f"mailto:{self.address}"


@dataclass(frozen=True, slots=True)
class Url(WrittenValue):
    """A web address, such as https://harbourandpine.example/size-guide."""

    address: str

    json_examples = ("https://harbourandpine.example/size-guide",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The address in `written`; only https and http, so that no link can run a script.

        >>> str(Url.parse("https://harbourandpine.example/a"))
        'https://harbourandpine.example/a'
        """
        if not re.fullmatch(r"https?://[\w.-]+(:\d+)?(/[^\s<>\"]*)?", written.strip()):
            raise Refused(
                f"“{written}” is not a web address.", "Begin with https:// and copy the address from the browser."
            )
        return cls(written.strip())

    def __str__(self) -> str:
        return self.address

    @property
    def href(self) -> str:
        """The address that a browser opens."""
        return self.address


@dataclass(frozen=True, slots=True, order=True)
class Slug(WrittenValue):
    """A permanent name: small letters, digits and hyphens, such as goodwill-week."""

    name: str

    json_pattern = "^[a-z0-9]+([_-][a-z0-9]+)*$"
    json_examples = ("goodwill-week",)

    @classmethod
    def parse(cls, written: str) -> Self:
        """The name in `written`.

        >>> str(Slug.parse("goodwill-week"))
        'goodwill-week'
        """
        if not re.fullmatch(r"[a-z0-9]+([_-][a-z0-9]+)*", written):
            proposed = re.sub(r"[^a-z0-9_]+", "-", written.lower()).strip("-_") or "my-name"
            raise Refused(f"“{written}” cannot be an id.", f"Use small letters, digits and hyphens: {proposed}.")
        return cls(written)

    def __str__(self) -> str:
        return self.name
