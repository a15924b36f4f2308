"""Counts of directives: found at all, who is to act, until when, and whether all of it is right at once."""

from collections.abc import Hashable, Iterator, Mapping, Sequence

from minutes_nlp.evaluate.facts import DeadlineFacts, DirectiveFacts
from minutes_nlp.evaluate.likeness import ACTION, folded, token_f1
from minutes_nlp.evaluate.matching import Pairs, match
from minutes_nlp.evaluate.places import first_place, overlap
from minutes_nlp.evaluate.tally import Tally

_ACTION_WEIGHT, _PLACE_WEIGHT = 1000, 500
_LEADING = ("lead", "responsible")


def count_directives(
    tally: Tally,
    text: str,
    expected: Sequence[DirectiveFacts],
    found: Sequence[DirectiveFacts],
    indicators: Mapping[str, str],
) -> Pairs:
    """Add the fields of directives to the tally; returns which found one is which expected one.

    `indicators` are the ids of the found indicators by those of the expected ones.
    """

    def likeness(one: DirectiveFacts, other: DirectiveFacts) -> int | None:
        score = token_f1(one.action, other.action)
        if score < ACTION:
            return None
        return int(_ACTION_WEIGHT * score + _PLACE_WEIGHT * bool(overlap(text, one.spans, other.spans)))

    pairs = match(expected, found, likeness)
    shown, read = ([(one.action, first_place(one.spans)) for one in some] for some in (expected, found))
    tally.facts("directives", pairs, shown, read)
    offsets = [first_place(one.spans) for one in found]
    wrong: set[tuple[int, int]] = set()
    for name, items in _FIELDS:
        wrong |= tally.items(name, pairs, list(map(items, expected)), list(map(items, found)), offsets)
    complete = 0
    for i, j in pairs:
        faults = list(_other_faults(expected[i], found[j], indicators))
        for kind, wanted, got in faults:
            tally.miss("complete_directives", wanted, got, offsets[j], kind)
        complete += not faults and (i, j) not in wrong
    tally.add("complete_directives", complete, len(found), len(expected))
    return pairs


def _assignees(one: DirectiveFacts) -> list[Hashable]:
    return list(one.assignees)


def _leads(one: DirectiveFacts) -> list[Hashable]:
    return [name for name, role in one.assignees if role in _LEADING]


def _deadlines(one: DirectiveFacts) -> list[Hashable]:
    return [_due(one.deadline)] if one.deadline is not None else []


_FIELDS = (("assignees", _assignees), ("lead", _leads), ("deadlines", _deadlines))


def _due(deadline: DeadlineFacts) -> Hashable:
    """Return what makes two deadlines one: date and bound, or without a date their kind, recurrence and wording."""
    if deadline.date is not None:
        return deadline.date, deadline.bound
    return deadline.kind, deadline.recurrence, folded(deadline.text)


def _other_faults(
    one: DirectiveFacts, other: DirectiveFacts, indicators: Mapping[str, str]
) -> Iterator[tuple[str, Hashable, Hashable]]:
    """Yield what differs of a pair beside the counted fields: the aspect, what was expected, what was found."""
    if one.kind != other.kind:
        yield "kind", one.kind, other.kind
    if (one.issuer or other.issuer) and not one.issuer & other.issuer:
        yield "issuer", " / ".join(sorted(one.issuer)), " / ".join(sorted(other.issuer))
    if one.speech is not None and one.speech != other.speech:
        yield "speech", one.speech, other.speech
    if one.measurable != other.measurable:
        yield "measurable", one.measurable, other.measurable
    if one.deadline and other.deadline and _manner(one.deadline) != _manner(other.deadline):
        yield "deadline manner", _manner(one.deadline), _manner(other.deadline)
    wanted = tuple(sorted(indicators.get(target, "unpaired") for target in one.targets))
    if wanted != tuple(sorted(other.targets)):
        yield "targets", wanted, tuple(sorted(other.targets))


def _manner(deadline: DeadlineFacts) -> tuple[str, str, str]:
    return deadline.kind or "", deadline.precision or "", deadline.recurrence or ""
