"""Those for whom something is done: "trao Bằng khen cho 5 tập thể" is of "tập thể trao Bằng khen"."""

from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.counted import noun_of
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import actions, is_inside_body, joints, trim_end
from minutes_nlp.facts.indicators.wording import written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules import Rules

_LONGEST_RECIPIENT = 12


@lru_cache(maxsize=4)
def _recipients(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.recipient)


def is_recipient(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether the counted are those for whom something is done: "giải quyết việc làm cho 7.240 lao động"."""
    return _recipient_start(reading, quantity) is not None


def _recipient_start(reading: Reading, quantity: QuantityMention) -> int | None:
    """Return where the word right before a count begins that makes recipients of the counted."""
    end = reading.view.behind(quantity.start)
    start = reading.view.folded.rfind(" ", max(0, end - _LONGEST_RECIPIENT), end) + 1
    return start if start and reading.view.folded[start:end] in _recipients(reading.rules) else None


def deed_for(reading: Reading, quantity: QuantityMention, clause: Clause) -> Span | None:
    """Return the deed, with its object, that a clause says is done for the counted; None where they are none."""
    end = _recipient_start(reading, quantity)
    if end is None or end <= clause.start:
        return None
    for deed in actions(reading.rules).find(reading.view.folded, clause.start, end):
        if not is_inside_body(reading, deed.start):
            return trim_end(reading, deed.start, end)
    return None


def deed_before(reading: Reading, draft: Draft, before: Draft | None) -> str:
    """Return what the amount right before a count of recipients was done with: "cấp 186 tấn gạo cho 2.340 hộ"."""
    if before is None or draft.value is None or before.value is None:
        return ""
    if before.deed_for and before.is_count:
        joint = reading.view.folded[max(span.end for span in before.spans) : draft.value.start].strip(" ,")
        return before.deed_for if not joint or joint in joints(reading.rules) else ""
    start = _recipient_start(reading, draft.value)
    if start is None or reading.view.folded[max(span.end for span in before.spans) : start].strip():
        return ""
    deeds = [s for s in before.words if actions(reading.rules).at(reading.view.folded, s.start, s.end) is not None]
    if not deeds:
        return ""
    things = noun_of(reading, before.value) if before.is_count else []
    things = [*things, before.thing] if before.thing is not None and before.thing not in deeds else things
    deed = written_name(reading, [*deeds, *things])
    return deed[0].lower() + deed[1:]
