"""Deeds that facts share and only one of them names: "sản xuất được 812 tấn phân bón, 131 tấn giấy bìa"."""

from collections.abc import Sequence
from itertools import islice

from minutes_nlp.facts.indicators.drafts import NEAR, Draft, others_before
from minutes_nlp.facts.indicators.trimming import actions, joints
from minutes_nlp.facts.indicators.wording import written_name
from minutes_nlp.facts.reading import Reading


def deed_of_whole(reading: Reading, draft: Draft) -> str:
    """Return what was done to the whole that a part names no deed of: "gieo trồng 9.240 ha cây, trong đó lúa …"."""
    whole = draft.parent
    if whole is None or not draft.is_physical or whole.unit_code != draft.unit_code or whole.thing is None:
        return ""
    if any(next(actions(reading.rules).find(reading.view.folded, s.start, s.end), None) for s in draft.words):
        return ""
    return written_name(reading, [span for span in whole.words if span.start < whole.thing.start])


def deed_of_list(reading: Reading, draft: Draft, earlier: Sequence[Draft]) -> str:
    """Return the deed of a list of amounts: "sản xuất được 812 tấn phân bón, 131 tấn giấy bìa và 42 mét vải"."""
    following = draft
    for before in islice(others_before(draft, earlier), NEAR):
        if not _goes_on_listing(reading, before, following):
            return ""
        deeds = [s for s in before.words[1:] if actions(reading.rules).at(reading.view.folded, s.start, s.end)]
        if deeds:
            return written_name(reading, deeds)
        following = before
    return ""


def _goes_on_listing(reading: Reading, before: Draft, draft: Draft) -> bool:
    """Tell two amounts of things, with nothing but a comma or "và" between them."""
    if before.thing is None or draft.thing is None or draft.value is None or len(draft.words) != 1:
        return False
    if not (before.is_physical and draft.is_physical) or before.parent is not draft.parent:
        return False
    between = reading.view.folded[before.thing.end : draft.value.start].strip(" ,")
    return not between or between in joints(reading.rules)


def shared_deed(reading: Reading, draft: Draft, before: Draft | None) -> str:
    """Return the deed that two counts share: "kiểm tra 312 tổ chức, 745 đảng viên"; nothing where they do not."""
    if before is None or not before.is_count or draft.thing is not None or len(draft.words) != 1:
        return ""
    assert draft.value is not None
    end = max(span.end for span in before.spans)
    between = reading.view.folded[end : draft.value.start].strip(" ,")
    if between and between not in joints(reading.rules):
        return ""
    deeds = [span for span in before.words[1:] if actions(reading.rules).at(reading.view.folded, span.start, span.end)]
    return written_name(reading, deeds)
