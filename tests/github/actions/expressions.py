"""GitHub's expressions, read and evaluated: `${{ … }}` in texts, and the bare ones of `if:`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actions.values import FUNCTIONS, STATUS, ExpressionError, Filtered, equal, less, member, text, truthy

TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>[-+]?(?:0x[0-9a-fA-F]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?))(?![A-Za-z_])
    | (?P<string>'(?:[^']|'')*')
    | (?P<name>[A-Za-z_][A-Za-z0-9_-]*)
    | (?P<operator>==|!=|<=|>=|&&|\|\||[()\[\].,!<>*])
    )""",
    re.VERBOSE,
)
WHOLE = re.compile(r"\s*\$\{\{(.*)\}\}\s*", re.DOTALL)
LITERALS = {"true": True, "false": False, "null": None}

# Which contexts may be asked where (GitHub: "Contexts reference", table of context availability).
ON_TOP = frozenset({"github", "inputs", "vars"})
OF_A_JOB = ON_TOP | {"needs", "strategy", "matrix"}
OF_A_STEPS_IF = OF_A_JOB | {"job", "runner", "env", "steps"}
PLACES: dict[str, frozenset[str]] = {
    "run-name": ON_TOP,
    "concurrency": ON_TOP,
    "env": ON_TOP | {"secrets"},
    "jobs.if": ON_TOP | {"needs"},
    "jobs.strategy": ON_TOP | {"needs"},
    "jobs.name": OF_A_JOB,
    "jobs.concurrency": OF_A_JOB,
    "jobs.environment": OF_A_JOB,
    "jobs.environment.url": OF_A_STEPS_IF,
    "jobs.env": OF_A_JOB | {"secrets"},
    "jobs.outputs": OF_A_STEPS_IF | {"secrets"},
    "steps.if": OF_A_STEPS_IF,
    "steps": OF_A_STEPS_IF | {"secrets"},
}

Eval = Callable[["Scope"], Any]


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may ask.

    Attributes:
        place: Where it stands, a key of PLACES.
        contexts: `github`, `env` and the like.
        status: `success`, `failure` or `cancelled`: of the steps before, or of the jobs that are needed.
    """

    place: str
    contexts: Mapping[str, Any]
    status: str = "success"


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was read.

    Attributes:
        evaluate: Its value in a scope.
        asks_status: Whether it calls success(), failure(), cancelled() or always().
    """

    evaluate: Eval
    asks_status: bool


def interpolated(value: str, scope: Scope) -> str:
    """A text with every `${{ … }}` in it replaced.

    Raises:
        ExpressionError: One of them cannot be read, or asks for what is not there in this place.
    """
    out, position = "", 0
    while (start := value.find("${{", position)) >= 0:
        end = _end(value, start + 3)
        out += value[position:start] + text(read(value[start + 3 : end]).evaluate(scope))
        position = end + 2
    return out + value[position:]


def holds(condition: Any, scope: Scope) -> bool:
    """Whether an `if:` lets its step or job run. Unless it asks for the status, all before has to have succeeded."""
    if condition is None:
        return scope.status == "success"
    source = text(condition)
    if whole := WHOLE.fullmatch(source):
        source = whole.group(1)
    if "${{" in source:
        raise ExpressionError(f"GitHub takes this condition for a text, which is always true: {condition}")
    expression = read(source)
    if not expression.asks_status and scope.status != "success":
        return False
    return truthy(expression.evaluate(scope))


def read(source: str) -> Expression:
    """Reads one expression, without its `${{ }}`."""
    tokens: list[tuple[str, str]] = []
    position = 0
    while source[position:].strip():
        found = TOKEN.match(source, position)
        if not found:
            raise ExpressionError(f"cannot be read: {source!r} at {position}")
        kind = str(found.lastgroup)
        tokens.append((kind, found.group(kind)))
        position = found.end()
    reader = _Reader(tokens, source)
    evaluate = reader.either()
    if reader.tokens:
        raise ExpressionError(f"cannot be read to its end: {source!r}")
    return Expression(evaluate, reader.asks_status)


def _end(value: str, position: int) -> int:
    quoted = False
    for at in range(position, len(value) - 1):
        if value[at] == "'":
            quoted = not quoted
        elif not quoted and value.startswith("}}", at):
            return at
    raise ExpressionError(f"an expression does not end: {value!r}")


class _Reader:
    """By precedence: `||`, `&&`, comparison, `!`, then what stands by itself with its members."""

    def __init__(self, tokens: list[tuple[str, str]], source: str) -> None:
        self.tokens, self.source, self.asks_status = tokens, source, False

    def taken(self, *operators: str) -> str | None:
        if self.tokens and self.tokens[0][0] == "operator" and self.tokens[0][1] in operators:
            return self.tokens.pop(0)[1]
        return None

    def need(self, operator: str) -> None:
        if not self.taken(operator):
            raise ExpressionError(f"{operator!r} is missing in {self.source!r}")

    def either(self) -> Eval:
        left = self.both()
        while self.taken("||"):
            left = _either(left, self.both())
        return left

    def both(self) -> Eval:
        left = self.compared()
        while self.taken("&&"):
            left = _both(left, self.compared())
        return left

    def compared(self) -> Eval:
        left = self.negated()
        while operator := self.taken("==", "!=", "<", "<=", ">", ">="):
            left = _compared(operator, left, self.negated())
        return left

    def negated(self) -> Eval:
        if self.taken("!"):
            inner = self.negated()
            return lambda scope: not truthy(inner(scope))
        return self.membered(self.alone())

    def membered(self, base: Eval) -> Eval:
        while operator := self.taken(".", "["):
            if operator == "[":
                base = _filtered(base) if self.taken("*") else _member(base, self.either())
                self.need("]")
            elif self.taken("*"):
                base = _filtered(base)
            else:
                kind, name = self.tokens.pop(0) if self.tokens else ("", "")
                if kind != "name":
                    raise ExpressionError(f"a name is missing after a dot in {self.source!r}")
                base = _member(base, _constant(name))
        return base

    def alone(self) -> Eval:
        if self.taken("("):
            inner = self.either()
            self.need(")")
            return inner
        kind, word = self.tokens.pop(0) if self.tokens else ("", "")
        if kind == "string":
            return _constant(word[1:-1].replace("''", "'"))
        if kind == "number":
            return _constant(float(int(word, 16)) if "x" in word.lower() else float(word))
        if kind != "name":
            raise ExpressionError(f"something is missing in {self.source!r}")
        if self.taken("("):
            return self.called(word.lower())
        return _constant(LITERALS[word]) if word in LITERALS else _context(word)

    def called(self, name: str) -> Eval:
        given: list[Eval] = []
        while not self.taken(")"):
            if given:
                self.need(",")
            given.append(self.either())
        if name in STATUS:
            self.asks_status = True
            return lambda scope: name in ("always", scope.status)
        if name == "hashfiles":
            return lambda scope: _hash_of_files(scope, [text(one(scope)) for one in given])
        if name not in FUNCTIONS:
            raise ExpressionError(f"{name}() is not known here: {self.source!r}")
        return lambda scope: FUNCTIONS[name](*(one(scope) for one in given))


def _hash_of_files(scope: Scope, patterns: list[str]) -> str:
    """A digest of the files' digests, by path; nothing where no file fits. Only a job's steps have files."""
    if scope.place not in ("steps", "steps.if"):
        raise ExpressionError(f"hashFiles() cannot be asked in {scope.place}")
    top = Path(scope.contexts["github"]["workspace"])
    found = sorted({path for pattern in patterns for path in top.glob(pattern) if path.is_file()})
    digests = b"".join(hashlib.sha256(path.read_bytes()).digest() for path in found)
    return hashlib.sha256(digests).hexdigest() if found else ""


def _constant(value: Any) -> Eval:
    return lambda _: value


def _context(name: str) -> Eval:
    def value(scope: Scope) -> Any:
        if name not in PLACES[scope.place]:
            raise ExpressionError(f"{name} cannot be asked in {scope.place}")
        return scope.contexts.get(name, {})

    return value


def _member(base: Eval, key: Eval) -> Eval:
    return lambda scope: member(base(scope), key(scope))


def _filtered(base: Eval) -> Eval:
    return lambda scope: Filtered.of(base(scope))


def _either(left: Eval, right: Eval) -> Eval:
    return lambda scope: value if truthy(value := left(scope)) else right(scope)


def _both(left: Eval, right: Eval) -> Eval:
    return lambda scope: right(scope) if truthy(value := left(scope)) else value


def _compared(operator: str, left: Eval, right: Eval) -> Eval:
    def value(scope: Scope) -> bool:
        one, other = left(scope), right(scope)
        answers = {
            "==": lambda: equal(one, other),
            "!=": lambda: not equal(one, other),
            "<": lambda: less(one, other),
            ">": lambda: less(other, one),
            "<=": lambda: less(one, other) or equal(one, other),
            ">=": lambda: less(other, one) or equal(one, other),
        }
        return answers[operator]()

    return value
