"""Templates: phrases with slots, like "tháng {month}/{year}", found in the folded text.

A template is words and slots. A slot stands for one of the patterns it was given; a space matches one space, "-" a
hyphen or dash with or without spaces, "/" a slash likewise. What stands before a "|" must be there and is not part
of the match. A template must begin with a word or with a slot for digits. Where several templates begin at one place
the longest match wins.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from minutes_nlp.text.fold import fold

Payload = TypeVar("Payload")
_LETTER = r"[^\W\d_]"
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_HEAD = re.compile(rf"{_LETTER}+")
_PARTS = re.compile(r"\{[a-z]+\d?\}|\s+|[-/|]|[^\s{/|-]+")
_BEGIN = "begin"
_DIGITS = "0"


@dataclass(frozen=True, slots=True)
class TemplateMatch(Generic[Payload]):
    """A template found at `[start, end)`, what it stands for, and the folded text of its slots."""

    start: int
    end: int
    payload: Payload
    fields: Mapping[str, str]


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
        self._buckets: dict[str, list[tuple[re.Pattern[str], Payload | None]]] = {}
        for template, payload in templates:
            folded = "".join(part if part.startswith("{") else fold(part) for part in _PARTS.findall(template))
            pattern = re.compile(_pattern(folded, slots))
            for head in _heads_of(folded, heads or {}):
                self._buckets.setdefault(head, []).append((pattern, payload))

    @cached_property
    def _heads(self) -> re.Pattern[str]:
        words = sorted((re.escape(head) for head in self._buckets if head != _DIGITS), key=len, reverse=True)
        word = rf"(?<!{_LETTER})(?:{'|'.join(words)})(?!{_LETTER})" if words else r"(?!)"
        return re.compile(rf"{word}|(?<![\d])(?<!\d[.,/])\d" if _DIGITS in self._buckets else word)

    def find(self, folded: str, start: int = 0, end: int | None = None) -> Iterator[TemplateMatch[Payload]]:
        """Yield the matches in `folded[start:end]`, in order."""
        end = len(folded) if end is None else end
        done = start
        for head in self._heads.finditer(folded, start, end):
            if head.start() < done:
                continue
            best, payload = self._longest(folded, head, end)
            if best is None:
                continue
            done = best.end()
            if payload is not None:
                fields = best.groupdict()
                start = best.start(_BEGIN) if fields.pop(_BEGIN, None) is not None else best.start()
                yield TemplateMatch(start, best.end(), payload, fields)

    def _longest(
        self, folded: str, head: re.Match[str], end: int
    ) -> tuple[re.Match[str] | None, Payload | None]:
        key = head.group()
        best: re.Match[str] | None = None
        best_payload: Payload | None = None
        for pattern, payload in self._buckets.get(_DIGITS if key.isdigit() else key, ()):
            match = pattern.match(folded, head.start(), end)
            if match is None:
                continue
            longer = best is None or match.end() > best.end()
            if longer or (best is not None and match.end() == best.end() and best_payload is None):
                best, best_payload = match, payload
        return best, best_payload


def _heads_of(template: str, heads: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the keys of the buckets of one folded template: its first word, or digits and the slot's first words."""
    head = _HEAD.match(template)
    if head:
        yield head.group()
        return
    yield _DIGITS
    slot = _SLOT.match(template)
    if slot:
        yield from sorted({fold(word).split()[0] for word in heads.get(slot.group(1), ())})


def _pattern(template: str, slots: Mapping[str, str]) -> str:
    """Return the pattern of one folded template, with a named group for each slot."""
    parts: list[str] = []
    for part in _PARTS.findall(template):
        slot = _SLOT.fullmatch(part)
        if slot:
            parts.append(f"(?P<{slot.group(1)}{slot.group(2)}>{slots[slot.group(1)]})")
        elif part.isspace():
            parts.append(" ")
        elif part == "|":
            parts.append(f"(?P<{_BEGIN}>)")
        elif part == "-":
            parts.append(r" ?[-–—] ?")
        elif part == "/":
            parts.append(r" ?/ ?")
        else:
            parts.append(re.escape(part))
    last = template[-1]
    guard = rf"(?!{_LETTER})" if last.isalpha() else rf"(?!\d|[.,/]\d|/?{_LETTER})" if last == "}" else ""
    return "".join(parts) + guard


def slot_names(template: str) -> list[str]:
    """Return the names of the slots of a template, without their digits."""
    return [name for name, _ in _SLOT.findall(template)]
