"""Leaves out of a style sheet what no page of the site can use: the theme's sheet is for far more than a shop's pages.

A rule goes only where it can be shown: each of its selectors needs a class, an id, an attribute, its value or an element that
stands on no page and is named in no script. A movement goes that no rule names. What cannot be judged stays.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boldprint.publish.markup import tags

_TOKEN = re.compile(
    r"/\*.*?\*/|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\\.|[{}();,\[\]]|[^/\"'\\{}();,\[\]]+|/", re.DOTALL
)
_NESTING = ("@media", "@supports", "@layer", "@container")
_GROUP = re.compile(r":(is|where|not|has|nth-child|nth-last-child|dir|lang)\(")
_ANY_OF = frozenset({"is", "where", "has"})
_NAME = r"(?:\\.|[\w-]|[^\x00-\x7f])+"
_NAMED = re.compile(rf"[.#]{_NAME}")
_CLASS, _ID = re.compile(rf"\.({_NAME})"), re.compile(rf"#({_NAME})")
_STRING = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'")
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_VALUE_ASKED = re.compile(r"\[[\w-]+=([A-Za-z][\w-]*)\]")
_MOVEMENT = re.compile(r"@(?:-webkit-)?keyframes\s+([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}")
_TRUTH = frozenset({"true", "false"})
_VALUE = r"(?:[^;{}\"'()]|\"[^\"]*\"|'[^']*'|\((?:[^()\"']|\"[^\"]*\"|'[^']*'|\([^()]*\))*\))*"
_THEME_VARIABLE = re.compile(rf"(--md-[\w-]+):{_VALUE}(?:;|(?=\}}))")


@dataclass(frozen=True)
class Vocabulary:
    """What stands on the pages of a site: the names of elements, of attributes, the classes and ids, and the values of attributes.

    Words of scripts and of their data count as all of these; as a class or an id only with a hyphen, as all of ours have one:
    a word of a sentence is no class.
    """

    elements: frozenset[str]
    attributes: frozenset[str]
    classes: frozenset[str]
    ids: frozenset[str]
    values: frozenset[str]


def vocabulary(pages: Iterable[str], scripts: Iterable[str]) -> Vocabulary:
    """The vocabulary of some pages and scripts.

    >>> found = vocabulary(['<p class="a b" hidden>'], ['make("i.bp-c", "a note")'])
    >>> found.classes >= {"a", "b", "bp-c"}, "note" in found.classes
    (True, False)
    """
    words = {word for script in scripts for word in _WORD.findall(script)}
    elements, attributes, values = {word.lower() for word in words}, set(words), words | _TRUTH
    classes, ids = _with_hyphen(words), _with_hyphen(words)
    for page in pages:
        for tag in tags(page):
            elements.add(tag.name)
            attributes.update(tag.attributes)
            values.update(tag.attributes.values())
            classes.update(tag.classes)
            ids.add(tag.attributes.get("id", ""))
            if tag.name == "script":
                inside = _WORD.findall(tag.text)
                classes |= _with_hyphen(inside)
                ids |= _with_hyphen(inside)
                values.update(inside)
    return Vocabulary(frozenset(elements), frozenset(attributes), frozenset(classes), frozenset(ids), frozenset(values))


def _with_hyphen(words: Iterable[str]) -> set[str]:
    return {word for word in words if "-" in word}


def without_unused(sheet: str, known: Vocabulary) -> str:
    """The sheet without rules and without variables of the theme that nothing uses.

    >>> known = vocabulary(["<p class=a>"], [])
    >>> without_unused("p,b{x:y}.a:hover{c:d}.b .a{e:f}@media print{.c{g:h}}:root{--md-x:1;--bp-y:2}", known)
    'p{x:y}.a:hover{c:d}:root{--bp-y:2}'
    >>> without_unused("[class=a]{x:y}[class='b']{x:y}p:not([class=b]){x:y}@keyframes turn{to{x:y}}@keyframes on{to{x:y}}p{animation:on 1s}", known)
    '[class=a]{x:y}p:not([class=b]){x:y}@keyframes on{to{x:y}}p{animation:on 1s}'
    """
    kept = _without_movements(_rules(sheet, known))
    while (fewer := _without_variables(kept)) != kept:
        kept = fewer
    return kept


def _rules(sheet: str, known: Vocabulary) -> str:
    made: list[str] = []
    for prelude, body in _statements(sheet):
        if body is None:
            made.append(f"{prelude};")
        elif prelude.startswith(_NESTING):
            inside = _rules(body, known)
            made += [f"{prelude}{{{inside}}}"] if inside.strip() else []
        elif prelude.startswith("@"):
            made.append(f"{prelude}{{{body}}}")
        else:
            selectors = [one.strip() for one in _parts(prelude) if _is_possible(one, known)]
            made += [f"{','.join(selectors)}{{{body.strip()}}}"] if selectors else []
    return "".join(made)


def _without_movements(sheet: str) -> str:
    named = {word for value in re.findall(rf"animation(?:-name)?:({_VALUE})", sheet) for word in _WORD.findall(value)}
    return _MOVEMENT.sub(lambda found: found[0] if found[1] in named else "", sheet)


def _without_variables(sheet: str) -> str:
    used = set(re.findall(r"var\(\s*(--[\w-]+)", sheet))
    return re.sub(r"(?<=\})[^{}@]+\{\}", "", _THEME_VARIABLE.sub(lambda found: found[0] if found[1] in used else "", sheet))


def _statements(sheet: str) -> Iterator[tuple[str, str | None]]:
    """The statements of a sheet: what stands before the brace, and what stands in it; None for one that ends without."""
    prelude, start, depth, brackets = "", 0, 0, 0
    for found in _TOKEN.finditer(sheet):
        token = found[0]
        brackets += token in ("(", "[")
        brackets -= token in (")", "]")
        if brackets:
            continue
        if token == "{":
            if not depth:
                prelude, start = sheet[start : found.start()], found.end()
            depth += 1
        elif token == "}":
            depth -= 1
            if not depth:
                yield _plain(prelude), sheet[start : found.start()]
                start = found.end()
        elif token == ";" and not depth:
            yield _plain(sheet[start : found.start()]), None
            start = found.end()


def _plain(text: str) -> str:
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL).strip()


def _parts(selectors: str) -> list[str]:
    """The selectors of a list, parted at the commas that stand in no brackets."""
    parts, depth = [""], 0
    for found in _TOKEN.finditer(selectors):
        depth += found[0] in ("(", "[")
        depth -= found[0] in (")", "]")
        if found[0] == "," and not depth:
            parts.append("")
        else:
            parts[-1] += found[0]
    return parts


def _is_possible(selector: str, known: Vocabulary) -> bool:
    """Whether something on the pages can match, as far as can be told."""
    rest = _STRING.sub(lambda found: found[0][1:-1] if _WORD.fullmatch(found[0][1:-1]) else "", selector)
    while (group := _GROUP.search(rest)) is not None:
        end = _closing(rest, group.end())
        inside = rest[group.end() : end]
        if group[1] in _ANY_OF and not any(_is_possible(one, known) for one in _parts(inside)):
            return False
        rest = f"{rest[: group.start()]}{rest[end + 1 :]}"
    if not all(name in known.attributes for name in re.findall(r"\[([\w-]+)", rest)):
        return False
    if not known.values.issuperset(_VALUE_ASKED.findall(rest)):
        return False
    rest = re.sub(r"\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?", "", rest)
    if not all(name.replace("\\", "") in known.classes for name in _CLASS.findall(rest)):
        return False
    if not all(name.replace("\\", "") in known.ids for name in _ID.findall(rest)):
        return False
    return all(name.lower() in known.elements for name in re.findall(r"[A-Za-z][\w-]*", _NAMED.sub(" ", rest)))


def _closing(text: str, start: int) -> int:
    """Where the bracket closes that is open at `start`."""
    depth = 1
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if not depth:
            return place
    return len(text)
