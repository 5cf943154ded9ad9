"""Models that know their place in the file, and the way from nodes to models with findings instead of exceptions."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from boldprint.source.finding import Finding, Level
from boldprint.source.model_faults import fault_finding
from boldprint.source.node import Mapping, Node, Scalar
from boldprint.source.span import Span

NOWHERE = Span("")


class LocatedText(str):
    """A scalar on its way into a model: text that still knows its place."""

    __slots__ = ("span",)
    span: Span

    def __new__(cls, value: str, span: Span) -> Self:
        """Text that stands at `span`."""
        made = super().__new__(cls, value)
        made.span = span
        return made


class LocatedMapping(dict[str, Any]):
    """A mapping on its way into a model, with the node it came from."""

    def __init__(self, node: Mapping, shared: "Shared | None" = None) -> None:
        super().__init__([(entry.key.value, located(entry.value, shared)) for entry in node.entries])
        self.node = node
        self.names_facts = any(map(_names_facts, self.values()))


class Shared:
    """What has been made of a document's nodes. Versions of one document share the nodes that no date parts, and what is built of them."""

    __slots__ = ("located", "models")

    def __init__(self) -> None:
        self.located: dict[int, tuple[Node, Any]] = {}
        self.models: dict[tuple[type, int], Any] = {}
        """By the identity of their nodes; either keeps its node, whose identity is therefore not used again."""


@dataclass(slots=True)
class _Building:
    """What the models of one document know of each other while they are built."""

    shared: Shared | None = None
    findings: list[Finding] = field(default_factory=list)


def located(node: Node, shared: Shared | None = None) -> Any:
    """The node as the plain structure that models validate, places kept; what is in `shared` is not made twice."""
    if isinstance(node, Scalar):
        return LocatedText(node.value, node.span)
    if shared is not None and id(node) in shared.located:
        return shared.located[id(node)][1]
    made = LocatedMapping(node, shared) if isinstance(node, Mapping) else [located(item, shared) for item in node.items]
    if shared is not None:
        shared.located[id(node)] = node, made
    return made


def _names_facts(value: Any) -> bool:
    """Whether a fact is named, between double brackets, anywhere in a value on its way into a model."""
    match value:
        case str():
            return "((" in value
        case LocatedMapping():
            return value.names_facts
        case _:
            return any(map(_names_facts, value))


_keep = object.__setattr__
"""Sets what a model knows of its document; that is no field, and pydantic would look for a private attribute slowly."""


class Model(BaseModel):
    """The base of everything a manager writes: frozen, no unknown fields, and it knows where it stands."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=False)

    noun: ClassVar[str] = "entry"
    """What a shopkeeper calls it; used in messages."""

    __slots__ = ("_names_facts", "_node")
    if TYPE_CHECKING:
        _node: Mapping | None
        _names_facts: bool

    def __eq__(self, other: object) -> bool:
        """Equal in content; where it stands does not matter."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *self.__dict__.values()))

    @property
    def node(self) -> Mapping | None:
        """What it was read from; None when it was made by a program, and while it is being read."""
        return getattr(self, "_node", None)

    @property
    def span(self) -> Span:
        """Where this stands; a place with an empty file name when it was made by a program."""
        return node.span if (node := self.node) is not None else NOWHERE

    def span_of(self, field: str) -> Span:
        """Where the value of `field` (its name in the file) stands, or this model's own place."""
        return node.span_of(field) if (node := self.node) is not None else NOWHERE

    def key_span(self, field: str) -> Span:
        """Where the name of `field` stands, or this model's own place."""
        return node.key_span(field) if (node := self.node) is not None else NOWHERE

    @property
    def names_facts(self) -> bool:
        """Whether a fact may be named anywhere in it; where that was not looked up, it may."""
        return getattr(self, "_names_facts", True)

    def replaced(self, **values: Any) -> Self:
        """A copy with other values and the same place; nothing is validated again."""
        return self.model_copy(update=values)

    def __copy__(self) -> Self:
        """The same fields at the same place."""
        made = super().__copy__()
        _keep(made, "_node", self.node)
        _keep(made, "_names_facts", True)
        return made

    @classmethod
    @cache
    def field_names(cls) -> tuple[str, ...]:
        """The names that may stand in the file."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())

    @classmethod
    @cache
    def attributes(cls) -> tuple[str, ...]:
        """The names of the fields in Python; asked of a class once, because pydantic works them out anew each time."""
        return tuple(cls.model_fields)

    @classmethod
    @cache
    def required_fields(cls) -> tuple[tuple[str, str], ...]:
        """The names that must stand in the file, each with what it is for."""
        return tuple((field.alias or name, field.description or "") for name, field in cls.model_fields.items() if field.is_required())

    @classmethod
    @cache
    def _names_allowed_and_needed(cls) -> tuple[frozenset[str], frozenset[str]]:
        return frozenset(cls.field_names()), frozenset(name for name, _ in cls.required_fields())

    @model_validator(mode="wrap")
    @classmethod
    def _remember_place(cls, value: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        if not isinstance(value, LocatedMapping):
            return handler(value)
        building: _Building = info.context or _Building()
        shared, key = building.shared, (cls, id(value.node))
        if shared is not None and key in shared.models:
            return cast(Self, shared.models[key])
        faults_before, fields = len(building.findings), dict(value)
        known, required = cls._names_allowed_and_needed()
        if not value.keys() <= known:
            building.findings.extend(_unknown_fields(value.node, cls, cls.field_names()))
            fields = {name: item for name, item in value.items() if name in known}
        if not value.keys() >= required:
            building.findings.extend(_missing_fields(value.node, cls, value))
        made = handler(fields)
        _keep(made, "_node", value.node)
        _keep(made, "_names_facts", value.names_facts)
        if shared is not None and len(building.findings) == faults_before:
            shared.models[key] = made
        return made


Built = TypeVar("Built", bound=Model)


def build(model: type[Built], node: Node, shared: Shared | None = None) -> tuple[Built | None, list[Finding]]:
    """The model that `node` describes, or None with every fault in it; unknown fields are findings too.

    `shared` holds what other versions of the same document have been built of.

    >>> from boldprint.source.yaml import parse
    >>> class Shop(Model):
    ...     name: str
    >>> build(Shop, parse(b"name: Harbour", "a.yaml")[0])[0].name
    'Harbour'
    >>> build(Shop, parse(b"nane: Harbour", "a.yaml")[0])[1][0].help
    'Write “name:” instead. Known here: name.'
    """
    if not isinstance(node, Mapping):
        return None, [
            Finding(
                "Y204",
                Level.ERROR,
                node.span,
                "Fields are expected here, each with a name, a colon and a value.",
                f"Known here: {', '.join(model.field_names())}.",
            )
        ]
    building = _Building(shared)
    findings = building.findings
    try:
        made = model.model_validate(located(node, shared), context=building)
    except ValidationError as faults:
        findings.extend(_faults(faults, node))
        return None, findings
    return (made if not findings else None), findings


def _faults(faults: ValidationError, node: Node) -> Iterable[Finding]:
    for fault in faults.errors(include_url=False):
        if fault["type"] not in ("missing", "extra_forbidden") and not _is_echo(cast(dict[str, Any], fault)):
            yield fault_finding(cast(dict[str, Any], fault), node)


def _is_echo(fault: dict[str, Any]) -> bool:
    """A list with enough entries is called too short when one of them is faulty; that one has its own finding."""
    given, needed = fault.get("input"), (fault.get("ctx") or {}).get("min_length")
    return fault["type"] == "too_short" and isinstance(given, list) and isinstance(needed, int) and len(given) >= needed


def _unknown_fields(node: Mapping, model: type[Model], known: tuple[str, ...]) -> Iterable[Finding]:
    for entry in node.entries:
        name = entry.key.value
        if name in known:
            continue
        near = get_close_matches(name, known, n=1, cutoff=0.6)
        action = f"Write “{near[0]}:” instead." if near else "Delete it, or look for the right name."
        yield Finding(
            "Y201",
            Level.ERROR,
            entry.key.span,
            f"“{name}” is not a field of {'an' if model.noun[0] in 'aeiou' else 'a'} {model.noun}.",
            f"{action} Known here: {', '.join(known)}.",
        )


def _missing_fields(node: Mapping, model: type[Model], given: LocatedMapping) -> Iterable[Finding]:
    for written, description in model.required_fields():
        if written in given:
            continue
        unknown = [name for name in given if name not in model.field_names()]
        # A misspelt field is named once, as such, and not again as missing.
        if not get_close_matches(written, unknown, n=1, cutoff=0.6):
            about = f" {description}" if description else ""
            yield Finding(
                "Y202", Level.ERROR, node.span, f"This {model.noun} has no “{written}”.", f"Add “{written}:”.{about}"
            )
