"""Whom people stand for: "thay mặt …" before a name, "đại diện …" beside it."""

from collections.abc import Iterator, Sequence

from minutes_nlp.facts.people.clauses import Appearance
from minutes_nlp.facts.people.entities import GroupEntity, PersonEntity, name_of
from minutes_nlp.text import View

_APPOSITIONS = frozenset({"-", "–", "—", "("})
_ENDS_OF_ITEM = frozenset({";", ".", ")", "\n", ""})


def with_represented(found: Sequence[Appearance], view: View, in_list: bool) -> Iterator[Appearance]:
    """Yield the appearances of one sentence, those whom somebody represents given to the person beside them.

    `in_list` says that the sentence is an item of a list of people.
    """
    waiting: str | None = None
    last: PersonEntity | None = None
    for item in found:
        if item.role == "represents":
            waiting = name_of(item.entity)
            if last is not None:
                last.represents, waiting = waiting, None
            continue
        if _announces(item, view):
            waiting = item.entity.covers if isinstance(item.entity, GroupEntity) else None
            continue
        if last is not None and _describes(item, last, view, in_list):
            last.represents = item.entity.covers if isinstance(item.entity, GroupEntity) else None
            continue
        if isinstance(item.entity, PersonEntity):
            last = item.entity
            if waiting is not None:
                last.represents, waiting = waiting, None
        yield item


def _announces(item: Appearance, view: View) -> bool:
    """Tell "Đại diện Sở Y tế: ông A" from a group that was there."""
    group = item.entity
    if not isinstance(group, GroupEntity) or group.rule != "representatives" or not group.covers:
        return False
    return view.text[group.end : group.end + 1] == ":"


def _describes(item: Appearance, person: PersonEntity, view: View, in_list: bool) -> bool:
    """Tell "ông A - đại diện Sở Y tế", "bà B, đại diện Sở Tài chính, cho biết" from a group beside a person."""
    group = item.entity
    if not isinstance(group, GroupEntity) or group.rule != "representatives" or not group.covers:
        return False
    behind = max((post.end for post in person.posts if post.end <= group.start), default=person.mention.end)
    joint = view.text[max(behind, person.mention.end) : group.start].strip()
    ends = view.text[group.end : group.end + 1] in _ENDS_OF_ITEM
    acts = item.cue is not None and item.cue.start > group.end
    return in_list or joint in _APPOSITIONS or (joint == "," and (ends or acts) and not person.posts)
