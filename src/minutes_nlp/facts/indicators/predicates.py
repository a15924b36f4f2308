"""Predicates that two counts share: "5/44 bộ, cơ quan và 9/63 địa phương chưa phân bổ hết vốn"."""

from collections.abc import Sequence
from itertools import pairwise

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import joints
from minutes_nlp.facts.indicators.wording import written_name
from minutes_nlp.facts.reading import Reading


def share_predicates(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give a bare count of the drafts of a sentence what is said of the count that "và" joins to it."""
    for draft, following in reversed(list(pairwise(drafts))):
        if not _is_bare_count(reading, draft) or not following.is_count or following.thing is None:
            continue
        assert draft.value is not None
        assert following.value is not None
        end = max(span.end for span in draft.spans)
        between = reading.view.folded[end : following.value.start].strip(" ")
        predicate = following.thing
        if between not in joints(reading.rules) or reading.view.text[predicate.start] == ",":
            continue
        draft.thing = draft.thing or predicate
        draft.spans.append(predicate)
        draft.name = f"{draft.name} {written_name(reading, [predicate])}"
        draft.name_derived = True


def _is_bare_count(reading: Reading, draft: Draft) -> bool:
    """Tell a count named by its noun only, or by nouns joined with commas."""
    if not draft.is_count or draft.comparisons or not draft.words or draft.value is None:
        return False
    is_noun = len(draft.words) == 1
    return is_noun and (draft.thing is None or reading.view.text[draft.thing.start] == ",")
