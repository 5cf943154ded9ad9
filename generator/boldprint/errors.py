"""The exceptions of boldprint. Problems in content are findings, never exceptions; these are for the outside world.

BoldprintError
├── UsageError        the person asked for something that does not exist (exit status 2)
├── ShopNotFound      no shop at or above the folder (exit status 2)
├── OutsideWorld      a file, a folder or a program did not do its part (exit status 1)
│   └── BuilderFailed the site builder stopped
└── LeakFound         staff text was about to reach the public site (exit status 3)
"""


class BoldprintError(Exception):
    """Anything that boldprint stops for; its text is the sentence that the user reads."""

    exit_status = 1


class UsageError(BoldprintError):
    """The command names something that does not exist; the text says what does."""

    exit_status = 2


class ShopNotFound(UsageError):
    """There is no shop (a folder with `content/site.yaml`) here or above."""


class OutsideWorld(BoldprintError):
    """A file, folder or program outside boldprint failed; the text names it and what to do."""


class BuilderFailed(OutsideWorld):
    """The site builder (MkDocs or Zensical) stopped; the text holds its last words."""


class LeakFound(BoldprintError):
    """Staff text was found in the public site, which was therefore not written."""

    exit_status = 3
