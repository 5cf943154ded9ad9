"""Scenario files: the examples beside the policies, `policies/returns.scenarios.yaml` beside `policies/returns.yaml`."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Files
from dataclasses import dataclass

from boldprint.library.policy import Policy
from boldprint.rules.scenario import Scenario
from boldprint.source.finding import Finding, Level
from boldprint.source.model import build
from boldprint.source.node import Node, Sequence
from boldprint.source.span import Span
from boldprint.source.yaml import parse

_FILE = re.compile(r"policies/(.+)\.scenarios\.ya?ml")


@dataclass(frozen=True)
class PolicyScenarios:
    """The scenarios of one file and the policy that they are about."""

    policy: str
    span: Span
    scenarios: tuple[Scenario, ...]


def read_scenarios(files: Files[str, bytes], policies: Iterable[Policy]) -> tuple[tuple[PolicyScenarios, ...], list[Finding]]:
    """Every scenario file; a scenario with faults is left out and named in the findings, the others are read all the same.

    Faults of the YAML itself are found where all files are parsed.
    """
    by_file = {re.sub(r"\.ya?ml$", "", policy.file): policy.id for policy in policies}
    found: list[PolicyScenarios] = []
    findings: list[Finding] = []
    for path in sorted(files):
        if (match := _FILE.fullmatch(path)) is None:
            continue
        node, _ = parse(files[path], path)
        if node is None:
            continue
        policy = by_file.get(f"policies/{match[1]}")
        if policy is None and any(f"policies/{match[1]}.{ending}" in files for ending in ("yaml", "yml")):
            continue  # the policy's own faults are named already
        if policy is None:
            findings.append(_no_policy(node, match[1], by_file.values()))
            continue
        scenarios, faults = _scenarios(node)
        findings += faults
        found.append(PolicyScenarios(policy, node.span, tuple(scenarios)))
    return tuple(found), findings


def _scenarios(node: Node) -> tuple[list[Scenario], list[Finding]]:
    if not isinstance(node, Sequence):
        return [], [Finding("Y204", Level.ERROR, node.span, "A list of scenarios is expected here.", "Begin each one with “- id: …”.")]
    findings: list[Finding] = []
    read: list[Scenario] = []
    for item in node.items:
        scenario, faults = build(Scenario, item)
        findings += faults
        read += [scenario] if scenario is not None else []
    return read, [*findings, *_twice(read)]


def _twice(scenarios: list[Scenario]) -> Iterator[Finding]:
    seen: dict[str, Scenario] = {}
    for scenario in scenarios:
        if scenario.name in seen:
            yield Finding("R231", Level.ERROR, scenario.span_of("id"), f"The id “{scenario.name}” is taken by another scenario.",
                          "Give one of the two another id.", related=(seen[scenario.name].span_of("id"),))
        seen.setdefault(scenario.name, scenario)


def _no_policy(node: Node, name: str, known: Iterable[str]) -> Finding:
    return Finding("R231", Level.ERROR, Span(node.span.file), f"There is no policy file “{name}.yaml” beside these scenarios.",
                   f"Name the file after its policy. There are: {', '.join(sorted(known))}.")
