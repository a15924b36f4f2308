"""Times that run on over lines: news breaks its line behind every sentence, and tells the time once.

"Năm 2018, tiếp nhận hơn 14 triệu hồ sơ." holds for the next line, "Có 99,52% hồ sơ đúng hạn.", too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from minutes_nlp.facts.indicators.drafts import AHEAD, Draft
from minutes_nlp.facts.other_days import is_start
from minutes_nlp.facts.reading import Reading, TimeFrame
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model.evidence import PeriodKind

_RUNNING: frozenset[PeriodKind] = frozenset(
    {"month", "quarter", "half_year", "nine_months", "year", "range", "to_date"}
)
_LONGEST_FRONT = 12


def carry_times(reading: Reading, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield `drafts`, in order of place, those of a line without a time dated by the lines right above it.

    Both are lines of running text with one sentence each, and the sentence that names the time begins with it and tells
    what was. Another time ends it.
    """
    counts = Counter(sentence.paragraph for sentence in reading.structure.sentences)
    lead: PeriodMention | None = None
    line = -1
    for draft in drafts:
        here = reading.structure.sentences[draft.sentence].paragraph
        if not _is_line(reading, counts, here) or here > line + 1:
            lead = None
        line = here
        if draft.period is not None and draft.has_own_period:
            lead = draft.period if _opens(reading, draft, draft.period) else lead if draft.period is lead else None
        elif lead is not None and _takes(draft):
            draft.period, draft.is_period_near = lead, False
        yield draft


def _is_line(reading: Reading, counts: Counter[int], paragraph: int) -> bool:
    return counts[paragraph] == 1 and reading.structure.paragraphs[paragraph].level is None


def _takes(draft: Draft) -> bool:
    return draft.period is None and draft.status not in AHEAD and not (draft.is_timeless or draft.counterpart)


def _opens(reading: Reading, draft: Draft, period: PeriodMention) -> bool:
    """Tell whether a past period begins its sentence, or a clause of it before any other time."""
    if period.kind not in _RUNNING or draft.status in AHEAD or draft.is_aside or not _has_been(period, reading.time):
        return False
    sentence = reading.structure.sentences[draft.sentence]
    is_first = not starting_in(reading.mentions.periods, sentence.start, period.start)
    if not is_first or is_start(reading.view, reading.rules, period):
        return False
    front = reading.view.text[sentence.start : period.start]
    return len(front) - front.rfind(",") - 1 <= _LONGEST_FRONT


def _has_been(period: PeriodMention, time: TimeFrame) -> bool:
    """Tell a time with an end of its own that lies in no later year: what is said of now is said of one thing."""
    last = resolve(period, time.anchor_for(period)).last
    if last is None or period.until_now or period.is_open:
        return False
    return time.anchor is None or last.year <= time.anchor.year
