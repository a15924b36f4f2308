"""Which phrases mean what they can mean here, and which are only words of a name.

A verb counts when nothing but transparent words stand between it and a number; a body or a territory counts as an
actor only before such a verb; a basis only behind a number, behind a comparison, or after "so với".
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from minutes_nlp.facts.indicators.drafts import CHANGES
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import auxiliaries, is_opening, is_transparent, joints
from minutes_nlp.facts.indicators.wording import located
from minutes_nlp.facts.reading import Reading
from minutes_nlp.rules import Entry
from minutes_nlp.rules.schema.comparisons import BasisLead, BasisPhrase, Connective, RelationVerb, StatusCue, ValueVerb
from minutes_nlp.rules.schema.indicator_names import Action, Scope

Previous = Literal["number", "comparison", "change", "other"]
Reach = Literal["none", "number", "verb"]
_LOOK_AHEAD = 3
_LONGEST_AUXILIARY = 12
_AT_START_ROLES = ("part", "rest", "contrast", "alone")


def settle_roles(reading: Reading, items: Sequence[Item]) -> list[Item]:
    """Return `items` with every phrase that means nothing here turned into words, and adjacent words joined."""
    settled = _settle_verbs(reading, _parts_first(items))
    settled = _settle_starts(reading, settled)
    return _join_words(reading, settled)


def _parts_first(items: Sequence[Item]) -> list[Item]:
    """Return `items` with a connective of parts before its count: "202 trường trong số đó đạt chuẩn"."""
    ordered = list(items)
    for position in range(1, len(ordered) - 1):
        connective, before = ordered[position].entry(Connective), ordered[position - 1]
        is_behind = connective is not None and connective.role == "part" and connective.behind
        if is_behind and before.quantity is not None and ordered[position + 1].kind in ("words", "phrase"):
            ordered[position - 1], ordered[position] = ordered[position], before
    return ordered


def _settle_verbs(reading: Reading, items: Sequence[Item]) -> list[Item]:
    """Decide from the right: the verb nearest to a number counts, where only transparent items stand between."""
    settled: list[Item] = []
    reach: Reach = "none"
    for position in range(len(items) - 1, -1, -1):
        item = items[position]
        if reach == "number" and _is_copula_of_comparison(items, position):
            continue
        if item.kind == "phrase" and _is_said_of_count(reading, items, position):
            settled.append(replace(item, kind="words", entries=()))
            reach = "none"
            continue
        if item.kind == "quantity":
            reach = "number"
        elif (
            (item.kind == "basis" and not _compares(items, position))
            or item.kind == "mark"
            or (item.kind == "words" and not is_transparent(reading, item.start, item.end))
        ):
            reach = "none"
        elif item.kind == "phrase":
            item, reach = _settle_phrase(item, reach)
        settled.append(item)
    settled.reverse()
    return settled


def _is_said_of_count(reading: Reading, items: Sequence[Item], position: int) -> bool:
    """Tell what is said of the figure before, where "và" leads to the next: "3 xã đạt chuẩn và 2 phường"."""
    if not 0 < position < len(items) - 2:
        return False
    verb = items[position].entry(RelationVerb)
    is_change = verb is not None and verb.relation in CHANGES and not verb.level
    if items[position].entry(Action) is None and not (is_change and items[position - 1].kind == "quantity"):
        return False
    joint, number = items[position + 1], items[position + 2].quantity
    if joint.kind != "words" or reading.view.folded[joint.start : joint.end].strip() not in joints(reading.rules):
        return False
    nearest = items[position - 1].quantity
    if nearest is not None and number is not None:
        return (nearest.is_count and number.is_count) or nearest.unit == number.unit
    before = items[position - 2].quantity if position > 1 and items[position - 1].kind == "words" else None
    return before is not None and number is not None and before.unit == number.unit


def _is_copula_of_comparison(items: Sequence[Item], position: int) -> bool:
    """Tell the "là" between what is compared against and by how much: "ít hơn cùng kỳ là 5 tấn"."""
    if position < 2 or items[position].entry(ValueVerb) is None or items[position - 1].kind not in ("basis", "period"):
        return False
    verb = items[position - 2].entry(RelationVerb)
    return verb is not None and verb.than


def _compares(items: Sequence[Item], position: int) -> bool:
    """Tell whether a basis is one here: led by "so với", or right behind a verb of comparison."""
    basis = items[position].basis
    before = items[position - 1] if position else None
    return (basis is not None and basis.led) or (before is not None and before.entry(RelationVerb) is not None)


def _settle_phrase(item: Item, reach: Reach) -> tuple[Item, Reach]:
    """Return the phrase with the meanings that count before what it reaches: a number, or the verb before one."""
    entries = tuple(entry for entry in item.entries if _counts(entry, reach))
    if not entries:
        return replace(item, kind="words", entries=()), "none"
    item = replace(item, entries=entries)
    cue, connective, value = item.entry(StatusCue), item.entry(Connective), item.entry(ValueVerb)
    leaves_to_verb = (connective is not None and connective.role == "list") or (value is not None and value.carries)
    if item.entry(RelationVerb) or value is not None or item.entry(Action):
        return item, "number" if leaves_to_verb else "verb"
    passes = (cue is not None and not cue.noun) or (connective is not None and connective.role in ("list", "each"))
    return item, reach if passes else "none"


def _counts(entry: Entry, reach: Reach) -> bool:
    if isinstance(entry, RelationVerb):
        return reach == "number" or entry.relation == "unchanged"
    if isinstance(entry, ValueVerb | Action):
        return reach == "number"
    if isinstance(entry, Connective) and entry.role in ("whole", "base"):
        return reach == "number"
    return True


def _settle_starts(reading: Reading, items: Sequence[Item]) -> list[Item]:
    """Decide from the left what counts only at the start of a clause: territories, actors, connectives, bases."""
    settled: list[Item] = []
    at_start = True
    previous: Previous = "other"
    for index, item in enumerate(items):
        following = items[index + 1 : index + 1 + _LOOK_AHEAD]
        if _names_place(reading, items, index):
            item = replace(item, kind="words", entries=())
        item = _at_place(reading, item, at_start, previous, following)
        is_behind_number = index > 0 and items[index - 1].kind == "quantity"
        if is_behind_number and item.kind == "phrase" and not _may_follow_number(item):
            item = replace(item, kind="words", entries=())
        settled.append(item)
        if item.kind == "mark":
            at_start = True
            previous = "other" if item.mark in (";", ")") or _names_number(following) else previous
            continue
        if item.kind == "words":
            at_start = at_start and is_opening(reading, item.start, item.end)
        elif item.kind in ("quantity", "rank", "basis"):
            at_start = True
        elif item.kind == "phrase" and not _opens(item):
            at_start = False
        previous = _state(item)
    return settled


def _names_place(reading: Reading, items: Sequence[Item], index: int) -> bool:
    """Tell the "huyện" of a name: of a part, "riêng huyện Lệ Thủy 4 ha", or behind "ở", "41 hộ ở huyện Hà Trung"."""
    if index == 0 or items[index].entry(Scope) is None or index + 1 == len(items):
        return False
    if not reading.view.text[items[index + 1].start].isupper():
        return False
    before = items[index - 1]
    alone = before.entry(Connective)
    is_led = before.kind == "words" and reading.view.folded[before.start : before.end] in located(reading.rules)
    return is_led or (alone is not None and alone.role == "alone")


def _names_number(following: Sequence[Item]) -> bool:
    """Tell whether a level behind a mark names the number right behind it: ", tổng mức đầu tư 892 tỷ đồng"."""
    if len(following) < 2 or following[0].basis is None or following[1].quantity is None:
        return False
    return following[0].basis.is_level and not following[0].basis.led


def _may_follow_number(item: Item) -> bool:
    """Tell what may stand right behind a number without a mark: a verb that reaches the next one, a connective.

    What is said of the counted is neither: "94 nhiệm vụ còn trong hạn".
    """
    if all(isinstance(entry, Connective) and entry.role == "contrast" for entry in item.entries):
        return False
    return any(isinstance(entry, Connective | RelationVerb | ValueVerb | Action | BasisLead) for entry in item.entries)


def _opens(item: Item) -> bool:
    """Tell whether the clause is still at its start behind the phrase."""
    return item.entry(Connective) is not None or item.entry(Scope) is not None or item.entry(StatusCue) is not None


def _state(item: Item) -> Previous:
    if item.kind == "quantity":
        return "number"
    verb = item.entry(RelationVerb) if item.kind == "phrase" else None
    if verb is None:
        return "other"
    return "comparison" if verb.than or verb.relation not in CHANGES else "change"


def _at_place(
    reading: Reading,
    item: Item,
    at_start: bool,
    previous: Previous,
    following: Sequence[Item],
) -> Item:
    if item.kind == "actor":
        return item if at_start and _verb_follows(reading, following) else replace(item, kind="words")
    if item.kind == "basis":
        return _basis_at_place(item, at_start, previous, following)
    if item.kind != "phrase":
        return item
    entries = []
    for entry in item.entries:
        if isinstance(entry, Scope) and not (at_start and _verb_follows(reading, following)):
            continue
        if isinstance(entry, Scope) and entry.acting and _is_attributed(following):
            continue
        if isinstance(entry, Connective) and entry.role in _AT_START_ROLES and not at_start:
            continue
        if isinstance(entry, StatusCue) and entry.noun and not at_start:
            continue
        if isinstance(entry, BasisPhrase | BasisLead):
            continue
        entries.append(entry)
    if not entries:
        return replace(item, kind="words", entries=())
    only_noun = all(isinstance(entry, StatusCue) and entry.noun for entry in entries)
    return replace(item, entries=tuple(entries), kind="noun" if only_noun else "phrase")


def _basis_at_place(item: Item, at_start: bool, previous: Previous, following: Sequence[Item]) -> Item:
    basis = item.basis
    assert basis is not None
    if basis.led:
        return item
    if basis.phrase is not None and basis.phrase.led:
        return replace(item, kind="words", basis=None, entries=())
    if previous in ("number", "comparison"):
        return item
    is_time = basis.phrase is not None and basis.phrase.against == "time"
    if is_time and (at_start or previous == "change"):
        return item
    nouns = tuple(entry for entry in item.entries if isinstance(entry, StatusCue) and entry.noun and at_start)
    return replace(item, kind="noun" if nouns else "words", basis=None, entries=nouns)


def _is_attributed(following: Sequence[Item]) -> bool:
    """Tell words that lead to a number without a verb."""
    return len(following) > 1 and following[0].kind == "words" and following[1].kind == "quantity"


def _verb_follows(reading: Reading, following: Sequence[Item]) -> bool:
    """Tell whether a verb, a number or a short auxiliary follows, so that what stands before is who did it."""
    for item in following[:_LOOK_AHEAD]:
        if item.kind == "quantity":
            return True
        if item.kind == "phrase":
            return any(isinstance(e, RelationVerb | ValueVerb | Action | StatusCue) for e in item.entries)
        if item.kind == "mark":
            return False
        if item.kind == "words" and item.end - item.start > _LONGEST_AUXILIARY:
            return auxiliaries(reading.rules).at(reading.view.folded, item.start, item.end) is not None
    return False


def _join_words(reading: Reading, items: Sequence[Item]) -> list[Item]:
    joined: list[Item] = []
    for item in items:
        if (
            item.kind in ("words", "noun")
            and joined
            and joined[-1].kind in ("words", "noun")
            and not reading.view.text[joined[-1].end : item.start].strip()
        ):
            joined[-1] = replace(joined[-1], end=item.end, entries=joined[-1].entries or item.entries)
        else:
            joined.append(item)
    return joined
