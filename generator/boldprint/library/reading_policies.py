"""Policy files: heads, types, overlays, translations, and the versions that their dates make."""

import re
from collections.abc import Mapping as Nodes
from dataclasses import dataclass
from difflib import get_close_matches

from boldprint.library.overlay import overlaid, unknown_base
from boldprint.library.policy import Parts, Policy
from boldprint.library.translation import Translation, TranslationFile
from boldprint.library.versions import Versions, versions_of
from boldprint.policies.header import Header
from boldprint.policies.policy_type import PolicyType
from boldprint.policies.types import policy_types
from boldprint.source.finding import Finding, Level
from boldprint.source.model import Shared, build
from boldprint.source.node import Entry, Mapping, Node, Scalar
from boldprint.source.span import Span

_OVERLAY = re.compile(r"policies/overlays/([^/]+)/.+\.ya?ml")
_TRANSLATION = re.compile(r"policies/(?!overlays/).+\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.ya?ml")
_SCENARIOS = re.compile(r"policies/.+\.scenarios\.ya?ml")


@dataclass(frozen=True)
class _Draft:
    """A policy file whose head could be read."""

    type: PolicyType
    header: Header
    node: Mapping
    file: str


def is_policy_file(path: str) -> bool:
    """Whether the file holds a policy itself, not scenarios, an overlay or a translation.

    >>> [is_policy_file(f"policies/{name}") for name in ("returns.yaml", "returns.scenarios.yaml", "overlays/no/returns.yaml", "returns.sv.yaml")]
    [True, False, False, False]
    """
    return path.startswith("policies/") and not any(
        form.fullmatch(path) for form in (_SCENARIOS, _OVERLAY, _TRANSLATION)
    )


def read_policies(nodes: Nodes[str, Mapping]) -> tuple[tuple[Policy, ...], list[Finding]]:
    """The policies in the files, by id, with their overlays and translations."""
    findings: list[Finding] = []
    drafts = _drafts(nodes, findings)
    overlays = _overlays(nodes, drafts, findings)
    translations = _translations(nodes, drafts, findings)
    policies = []
    for name, draft in drafts.items():
        policy = _policy(draft, overlays.get(name, {}), translations.get(name, ()), findings)
        if policy is not None:
            policies.append(policy)
    return tuple(sorted(policies, key=lambda policy: policy.id)), findings


def unread_policies(nodes: Nodes[str, Mapping], files: Nodes[str, bytes]) -> frozenset[str]:
    """The ids that policy files have or should have, those included that cannot be read at all."""
    paths = [path for path in files if path.endswith((".yaml", ".yml")) and is_policy_file(path)]
    return frozenset((nodes[path].text("id") if path in nodes else None) or path.rpartition("/")[2].partition(".")[0] for path in paths)


def _drafts(nodes: Nodes[str, Mapping], findings: list[Finding]) -> dict[str, _Draft]:
    drafts: dict[str, _Draft] = {}
    for path, node in nodes.items():
        if not is_policy_file(path):
            continue
        kind = _kind(node, findings)
        header, faults = build(Header, node.without("public", "staff"))
        findings += faults
        if kind is None or header is None:
            continue
        name = header.id.name
        if name in drafts:
            findings.append(
                Finding(
                    "Y301",
                    Level.ERROR,
                    node.span_of("id"),
                    f"The id “{name}” is taken: {drafts[name].file} has it.",
                    "Give one of the two policies another id.",
                    related=(drafts[name].node.span_of("id"),),
                )
            )
            continue
        drafts[name] = _Draft(kind, header, node, path)
    return drafts


def _kind(node: Mapping, findings: list[Finding]) -> PolicyType | None:
    types = policy_types()
    written = node.text("kind")
    if written is None:
        findings.append(
            Finding(
                "Y302",
                Level.ERROR,
                node.span,
                "The file does not say what kind of policy it is.",
                f"Add “kind:” with one of: {', '.join(types)}.",
            )
        )
        return None
    if written not in types:
        near = get_close_matches(written, list(types), n=1)
        action = f"Write “kind: {near[0]}”. " if near else ""
        findings.append(
            Finding(
                "Y303",
                Level.ERROR,
                node.span_of("kind"),
                f"There is no kind of policy called “{written}”.",
                f"{action}Possible: {', '.join(types)}.",
            )
        )
    return types.get(written)


def _overlays(
    nodes: Nodes[str, Mapping], drafts: dict[str, _Draft], findings: list[Finding]
) -> dict[str, dict[str, Mapping]]:
    found: dict[str, dict[str, Mapping]] = {}
    for path, node in nodes.items():
        match = _OVERLAY.fullmatch(path)
        if match is None or _TRANSLATION.fullmatch(path):
            continue
        name = node.text("id") or path.rpartition("/")[2].partition(".")[0]
        if name not in drafts:
            findings.append(unknown_base(path, node, sorted(drafts)))
            continue
        found.setdefault(name, {})[match[1]] = node
    return found


def _translations(
    nodes: Nodes[str, Mapping], drafts: dict[str, _Draft], findings: list[Finding]
) -> dict[str, tuple[Translation, ...]]:
    found: dict[str, tuple[Translation, ...]] = {}
    for path, node in nodes.items():
        match = _TRANSLATION.fullmatch(path)
        if match is None or _SCENARIOS.fullmatch(path):
            continue
        read, faults = build(TranslationFile, node)
        findings += faults
        if read is None:
            continue
        if read.of.name not in drafts:
            findings.append(
                Finding(
                    "L201",
                    Level.ERROR,
                    node.span_of("of"),
                    f"There is no policy “{read.of}” to translate.",
                    f"Write the id of one of these: {', '.join(sorted(drafts))}.",
                )
            )
            continue
        found[read.of.name] = (*found.get(read.of.name, ()), Translation(match[1], node.span, read.texts))
    return found


def _policy(
    draft: _Draft, overlays: dict[str, Mapping], translations: tuple[Translation, ...], findings: list[Finding]
) -> Policy | None:
    parts: dict[str, Versions[Parts]] = {}
    shared = Shared()
    for overlay, node in {"": draft.node, **overlays}.items():
        laid = draft.node
        if overlay:
            laid, faults = overlaid(draft.node, node.without("kind", "id"))
            findings += faults
        begins = min((change.on for change in draft.header.changes), default=None)
        versions, faults = versions_of(_sides(laid), lambda on_day: _build_parts(draft.type, on_day, shared), begins)
        findings += faults
        if versions is not None:
            parts[overlay] = versions
    if "" not in parts:
        return None
    return Policy(draft.type, draft.header, draft.node.span, parts, translations)


def _sides(node: Mapping) -> Mapping:
    """Only the two parts; the head has no dated values."""
    return Mapping(tuple(entry for entry in node.entries if entry.key.value in ("public", "staff")), node.span)


def _build_parts(kind: PolicyType, node: Node, shared: Shared) -> tuple[Parts | None, list[Finding]]:
    assert isinstance(node, Mapping)
    public_node, staff_node = node.get("public"), node.get("staff") or Mapping((), node.span)
    findings: list[Finding] = []
    public = None
    if kind.public is None and public_node is not None:
        findings.append(
            Finding(
                "A102",
                Level.ERROR,
                node.key_span("public"),
                f"A policy of the kind {kind.kind} has no public part: only staff read it.",
                "Move the text below “staff:”, or choose another kind.",
            )
        )
    elif kind.public is not None:
        public, findings = build(kind.public, public_node if public_node is not None else _missing_part(node.span), shared)
    staff, faults = build(kind.staff, staff_node, shared)
    findings = [*findings, *faults]
    if staff is None or (kind.public is not None and public is None):
        return None, findings
    return Parts(public, staff), findings


def _missing_part(span: Span) -> Mapping:
    return Mapping((), span)


def with_id(node: Mapping, name: str) -> Mapping:
    """The node with an id, for files whose name is their id."""
    return (
        node
        if node.get("id")
        else Mapping((Entry(Scalar("id", node.span), Scalar(name, node.span)), *node.entries), node.span)
    )
