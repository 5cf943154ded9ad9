"""Overlays: what a market or a branch does differently, laid over the policy by ids (article row 001-15)."""

from boldprint.source.finding import Finding, Level
from boldprint.source.node import Mapping, Node, Scalar, Sequence


def overlaid(base: Mapping, overlay: Mapping) -> tuple[Mapping, list[Finding]]:
    """The policy as it holds under the overlay, and a finding for every deviation without a reason.

    Entries of lists are matched by id: fields that the overlay names replace the policy's, the others stay. An id that the
    policy does not have is added. `because` at the top of the overlay, or on the entry, says why.

    >>> from boldprint.source.yaml import parse
    >>> base, _ = parse(b"facts: [{id: postage, type: money, value: 4.95 EUR}]", "returns.yaml")
    >>> norway, _ = parse(b"because: Farther. " + bytes([10]) + b"facts: [{id: postage, value: 89 NOK}]", "overlays/no/returns.yaml")
    >>> laid, findings = overlaid(base, norway)
    >>> fact = laid.get("facts").items[0]
    >>> fact.text("type"), fact.text("value"), findings
    ('money', '89 NOK', [])
    """
    findings: list[Finding] = []
    has_reason = overlay.get("because") is not None
    merged = _merged(base, overlay.without("because"), has_reason, findings)
    return merged, findings


def _merged(base: Mapping, over: Mapping, has_reason: bool, findings: list[Finding]) -> Mapping:
    for entry in over.entries:
        present = base.get(entry.key.value)
        base = base.with_entry(entry.key, _merged_value(present, entry.value, has_reason, findings))
    return base


def _merged_value(base: Node | None, over: Node, has_reason: bool, findings: list[Finding]) -> Node:
    if isinstance(base, Mapping) and isinstance(over, Mapping):
        return _merged(base, over, has_reason, findings)
    if isinstance(base, Sequence) and isinstance(over, Sequence) and _has_ids(over) and _has_ids(base):
        return _merged_list(base, over, has_reason, findings)
    return over


def _merged_list(base: Sequence, over: Sequence, has_reason: bool, findings: list[Finding]) -> Sequence:
    items = list(base.items)
    for item in over.items:
        assert isinstance(item, Mapping)
        reasoned = has_reason or item.get("because") is not None
        if not reasoned and not _only_nested(item):
            findings.append(
                Finding(
                    "G201",
                    Level.ERROR,
                    item.span,
                    f"“{item.text('id')}” differs here from the shop's own policy, and no reason is given.",
                    "Add “because:” to the entry, or once at the top of the file.",
                )
            )
        matches = [i for i, old in enumerate(items) if isinstance(old, Mapping) and old.text("id") == item.text("id")]
        if not matches:
            items.append(item if _keeps_because(item) else item.without("because"))
            continue
        last = items[matches[-1]]
        assert isinstance(last, Mapping)
        change = item if _keeps_because(last) else item.without("because")
        items[matches[-1]] = _merged(last, change, reasoned, findings)
        for index in reversed(matches[:-1]):
            # The overlay speaks for every version of the thing: older versions go, unless it changes nested entries only.
            if not _only_nested(item):
                del items[index]
    return Sequence(tuple(items), base.span)


def _has_ids(node: Sequence) -> bool:
    return bool(node.items) and all(isinstance(item, Mapping) and item.get("id") is not None for item in node.items)


def _only_nested(item: Mapping) -> bool:
    """An entry that only leads to entries deeper down (a table's rules) is no deviation itself."""
    return all(
        entry.key.value == "id" or (isinstance(entry.value, Sequence) and _has_ids(entry.value))
        for entry in item.entries
    )


def _keeps_because(base: Mapping) -> bool:
    """Rules have a `because` of their own, which customers read; elsewhere it is only the reason for the deviation."""
    return base.get("because") is not None or base.get("outcome") is not None or base.get("when") is not None


def unknown_base(overlay_file: str, overlay: Mapping, known: list[str]) -> Finding:
    """The finding for an overlay that lies over nothing."""
    name = overlay.get("id")
    shown = name.value if isinstance(name, Scalar) else overlay_file
    return Finding(
        "G202",
        Level.ERROR,
        overlay.span_of("id"),
        f"There is no policy “{shown}” for this overlay to lie over.",
        f"Write the id of one of these policies: {', '.join(known)}.",
    )
