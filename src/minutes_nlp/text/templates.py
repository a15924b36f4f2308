"""Templates: phrases with slots, like "tháng {month}/{year}", found in the folded text.

A template is words and slots. A slot stands for one of the patterns it was given; a space matches one space, "-" a
hyphen or dash with or without spaces, "/" a slash likewise. What stands before a "|" must be there and is not part
of the match. A template must begin with a word or with a slot for digits. Where several templates begin at one place
the longest match wins.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from minutes_nlp.text.fold import fold
from minutes_nlp.text.tokens import digit_starts, first_token, token_places

Payload = TypeVar("Payload")
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_PARTS = re.compile(r"\{[a-z]+\d?\}|\s+|[-/|]|[^\s{/|-]+")
_JOINTS = {"-": re.compile(r" ?[-–—] ?"), "/": re.compile(r" ?/ ?"), " ": re.compile(" ")}
_BEGIN = "|"
_DIGITS = "0"


@dataclass(frozen=True, slots=True)
class TemplateMatch(Generic[Payload]):
    """A template found at `[start, end)`, what it stands for, and the folded text of its slots."""

    start: int
    end: int
    payload: Payload
    fields: Mapping[str, str]


@dataclass(slots=True)
class _Node(Generic[Payload]):
    """Templates with a common beginning: what may come next, and what a template that ends here stands for."""

    children: "dict[str, _Node[Payload]]" = field(default_factory=dict)
    ends: bool = False
    payload: Payload | None = None
    ends_with_slot: bool = False


@dataclass(frozen=True, slots=True)
class _Step:
    """A way through the templates as far as it has come: where it stands, where its match begins, its slots."""

    position: int
    begin: int
    fields: tuple[tuple[str, str], ...] = ()


class TemplateIndex(Generic[Payload]):
    """Finds templates in a folded text: leftmost, then longest, never overlapping.

    `templates` are (template, payload) pairs, a payload of None makes a blocker; `slots` maps a slot's name to its
    pattern (without groups). A slot name may carry a digit to stand twice: {year} and {year2}. `heads` names the
    words that a slot may begin with, for templates that begin with such a slot.
    """

    def __init__(
        self,
        templates: Iterable[tuple[str, Payload | None]],
        slots: Mapping[str, str],
        heads: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        self._slots = {name: re.compile(pattern) for name, pattern in slots.items()}
        self._roots: dict[str, _Node[Payload]] = {}
        for template, payload in templates:
            self._check_slots(template)
            parts = [part if part.startswith("{") else fold(part) for part in _PARTS.findall(template)]
            for head in _heads_of(parts, heads or {}):
                self._add(self._roots.setdefault(head, _Node()), parts, payload)

    def _check_slots(self, template: str) -> None:
        unknown = sorted(set(slot_names(template)) - self._slots.keys())
        if unknown:
            raise KeyError(f"no slot {', '.join(unknown)}: {template}")

    def _add(self, node: _Node[Payload], parts: list[str], payload: Payload | None) -> None:
        for part in parts:
            node = node.children.setdefault(" " if part.isspace() else part, _Node())
        if not node.ends or node.payload is None:
            node.payload = payload
        node.ends = True
        node.ends_with_slot = parts[-1].startswith("{")

    def find(self, folded: str, start: int = 0, end: int | None = None) -> Iterator[TemplateMatch[Payload]]:
        """Yield the matches in `folded[start:end]`, in order."""
        end = len(folded) if end is None else end
        done = start
        for place, root in self._candidates(folded, start, end):
            if place < done:
                continue
            found = self._longest(folded, root, place, end)
            if found is None:
                continue
            step, payload = found
            done = step.position
            if payload is not None:
                yield TemplateMatch(step.begin, step.position, payload, dict(step.fields))

    def _candidates(self, folded: str, start: int, end: int) -> list[tuple[int, _Node[Payload]]]:
        places = token_places(folded)
        found: list[tuple[int, _Node[Payload]]] = []
        for head in self._roots.keys() & places.keys() - {_DIGITS}:
            starts = places[head]
            low, high = bisect_left(starts, start), bisect_left(starts, end)
            found += [(place, self._roots[head]) for place in starts[low:high]]
        if _DIGITS in self._roots:
            starts = digit_starts(folded)
            low, high = bisect_left(starts, start), bisect_left(starts, end)
            found += [(place, self._roots[_DIGITS]) for place in starts[low:high]]
        found.sort(key=lambda candidate: candidate[0])
        return found

    def _longest(self, folded: str, root: _Node[Payload], place: int, end: int) -> tuple[_Step, Payload | None] | None:
        """Return the longest way from `root` to the end of a template; of two as long the one that yields."""
        best: tuple[_Step, Payload | None] | None = None
        open_ways = [(root, _Step(place, place))]
        while open_ways:
            node, step = open_ways.pop()
            if node.ends and _is_whole(folded, step.position, end, node.ends_with_slot):
                longer = best is None or step.position > best[0].position
                if longer or (best is not None and step.position == best[0].position and best[1] is None):
                    best = (step, node.payload)
            for part, child in node.children.items():
                following = self._take(folded, part, step, end)
                if following is not None:
                    open_ways.append((child, following))
        return best

    def _take(self, folded: str, part: str, step: _Step, end: int) -> _Step | None:
        """Return the step behind `part`, None where it does not stand."""
        position = step.position
        if part == _BEGIN:
            return _Step(position, position, step.fields)
        if part.startswith("{"):
            slot = _SLOT.fullmatch(part)
            assert slot is not None
            match = self._slots[slot.group(1)].match(folded, position, end)
            if match is None:
                return None
            fields = (*step.fields, (f"{slot.group(1)}{slot.group(2)}", match.group()))
            return _Step(match.end(), step.begin, fields)
        joint = _JOINTS.get(part)
        if joint is not None:
            match = joint.match(folded, position, end)
            return _Step(match.end(), step.begin, step.fields) if match else None
        stop = position + len(part)
        if stop > end or not folded.startswith(part, position):
            return None
        return _Step(stop, step.begin, step.fields)


def _is_whole(folded: str, position: int, end: int, ends_with_slot: bool) -> bool:
    """Tell whether a template may end here: no word, number or code goes on."""
    following = folded[position : min(position + 2, end)]
    if not following:
        return True
    if following[0].isalpha() and (ends_with_slot or folded[position - 1].isalpha()):
        return False
    if not ends_with_slot:
        return True
    if following[0].isdecimal():
        return False
    second = following[1:]
    return not (following[0] in ".,/-" and second.isdecimal()) and not (following[0] in "/-" and second.isalpha())


def _heads_of(parts: list[str], heads: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield where a template is kept: under its first token, or under digits and the slot's first words."""
    slot = _SLOT.fullmatch(parts[0])
    if slot is None:
        token = first_token(parts[0])
        yield _DIGITS if token.isdecimal() else token
        return
    yield _DIGITS
    yield from sorted({fold(word).split()[0] for word in heads.get(slot.group(1), ())})


def slot_names(template: str) -> list[str]:
    """Return the names of the slots of a template, without their digits."""
    return [name for name, _ in _SLOT.findall(template)]
