"""What both builders leave behind in every page, and the edits that take it away."""

import re
from collections.abc import Callable, Iterator

from boldprint.publish.markup import Edit, Tag

_THEME_SCRIPT = re.compile(r"(?:^|/)assets/javascripts/(?:bundle|workers/|lunr/)")
_THEME_INLINE = ("__md_get", "__md_scope", "__md_hash", '"__tabbed_"')
"""Words that stand in the theme's inline scripts and nowhere else; they serve its bundle, which is not loaded."""
_ALIGNMENT = re.compile(r"\s*text-align:\s*(left|right|center)\s*;?\s*")
_TICKED = frozenset({"checkbox", "radio"})


_OWN_FRAME = re.compile(r'<a\s[^>]*class="bp-skip"')
_FRAME = re.compile(
    r"""<input\s+class="md-toggle"\s[^>]*>
    | <label\s+class="md-overlay"[^>]*></label>
    | <div\s+data-md-component="(?:skip|announce)">(?:(?!<div).)*?</div>
    | <div\s+class="md-dialog"[^>]*>\s*<div[^>]*>\s*</div>\s*</div>""",
    re.DOTALL | re.VERBOSE,
)


def without_frame(html: str) -> str:
    """A page without the parts of the theme's frame that only its bundle or its own header used.

    Switches for a drawer and a search box that are not there, a second skip link, empty boxes: no block of a template
    reaches them. They go only from pages that have our own frame, which brings its own skip link.

    >>> without_frame('<input class="md-toggle" id="__drawer"><a class="bp-skip" href="#bp-main">Skip</a>')
    '<a class="bp-skip" href="#bp-main">Skip</a>'
    """
    return _FRAME.sub("", html) if _OWN_FRAME.search(html) else html


def without_leftovers(tag: Tag) -> Iterator[Edit]:
    """The edits that free one tag of what a validator refuses or the site does not use.

    >>> from boldprint.publish.markup import edited, tags
    >>> html = '<th style="text-align: right;">Fee</th><input type="checkbox" autocomplete="off"><meta name=generator>'
    >>> edited(html, [edit for tag in tags(html) for edit in without_leftovers(tag)])
    '<th class="bp-align-right">Fee</th><input type="checkbox">'
    """
    edit = _EDITS.get(tag.name)
    replaced = edit(tag) if edit else None
    if replaced is not None:
        yield Edit(tag.start, tag.element_end if tag.name == "script" else tag.end, replaced)


def _script(tag: Tag) -> str | None:
    """The theme's scripts go: its bundle, the settings for it, and the inline ones that need it."""
    source = tag.attributes.get("src", "")
    theirs = (
        _THEME_SCRIPT.search(source)
        or tag.attributes.get("id") == "__config"
        or (not source and any(word in tag.text for word in _THEME_INLINE))
    )
    return "" if theirs else None


def _meta(tag: Tag) -> str | None:
    """The builder's name and version go: they change without the site changing."""
    return "" if tag.attributes.get("name") == "generator" else None


def _input(tag: Tag) -> str | None:
    """`autocomplete` is for fields that take text."""
    if tag.attributes.get("type") in _TICKED and "autocomplete" in tag.attributes:
        return _without(tag, "autocomplete")
    return None


def _label(tag: Tag) -> str | None:
    """A label of a control may not be hidden from those who cannot see it."""
    return _without(tag, "aria-hidden") if "aria-hidden" in tag.attributes else None


def _cell(tag: Tag) -> str | None:
    """Markdown aligns table columns by `style`, which the security headers switch off: a class does it instead."""
    aligned = _ALIGNMENT.fullmatch(tag.attributes.get("style", ""))
    if aligned is None:
        return None
    attributes = {name: value for name, value in tag.attributes.items() if name != "style"}
    attributes["class"] = " ".join([*tag.classes, f"bp-align-{aligned[1]}"])
    return tag.written(attributes)


def _without(tag: Tag, name: str) -> str:
    return tag.written({key: value for key, value in tag.attributes.items() if key != name})


_EDITS: dict[str, Callable[[Tag], str | None]] = {
    "script": _script,
    "meta": _meta,
    "input": _input,
    "label": _label,
    "td": _cell,
    "th": _cell,
}
