"""A shop's logo as strokes that take the colour of the text, so that it is seen by day and by night."""

import re

_PATH = re.compile(rb"<path\b([^>]*)/?>")
_DRAWING = re.compile(rb"[MmLlHhVvCcSsQqTtAaZz0-9eE,. \n-]+")
_OTHER_SHAPES = re.compile(rb"<(circle|rect|ellipse|line|polygon|polyline|image|text|use|g\b[^>]*transform)")


def drawn_mark(svg: bytes) -> dict[str, str] | None:
    """The viewBox, the filled and the stroked paths of an SVG file; None for one that holds more than plain paths.

    >>> drawn_mark(b'<svg viewBox="0 0 28 28" fill="none"><path d="M1 1h2" fill="red"/><path d="M2 2h3"/></svg>')
    {'box': '0 0 28 28', 'solid': 'M1 1h2', 'lines': 'M2 2h3'}
    """
    box = re.search(rb'viewBox="([0-9. -]+)"', svg)
    paths = [_attributes(match[1]) for match in _PATH.finditer(svg)]
    if (
        box is None
        or not paths
        or _OTHER_SHAPES.search(svg)
        or not all(_DRAWING.fullmatch(path.get(b"d", b"")) for path in paths)
    ):
        return None
    whole = _attributes(svg[svg.index(b"<svg") : svg.index(b">", svg.index(b"<svg"))])
    solid = [path[b"d"] for path in paths if path.get(b"fill", whole.get(b"fill", b"black")) != b"none"]
    lines = [path[b"d"] for path in paths if path.get(b"fill", whole.get(b"fill", b"black")) == b"none"]
    mark = {"box": box[1].decode()}
    return (
        mark
        | ({"solid": b" ".join(solid).decode()} if solid else {})
        | ({"lines": b" ".join(lines).decode()} if lines else {})
    )


def _attributes(tag: bytes) -> dict[bytes, bytes]:
    return dict(re.findall(rb'([a-z-]+)="([^"]*)"', tag))
