"""Lists of names, of which one may stand alone: `then: send-by`, `or_later: [activated, shipped]`."""

from typing import Annotated

from pydantic import BeforeValidator

from boldprint.values.reach import Slug


def _as_list(written: object) -> object:
    return [written] if isinstance(written, str) else written


Slugs = Annotated[tuple[Slug, ...], BeforeValidator(_as_list, json_schema_input_type=str | tuple[str, ...])]
"""Names; one may stand alone."""
