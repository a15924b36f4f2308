"""Times that hold for some facts of a sentence only: a crop season, the day an aim is due, "hiện có"."""

from collections.abc import Sequence
from itertools import zip_longest

from minutes_nlp.facts.indicators.drafts import AHEAD, Draft
from minutes_nlp.facts.indicators.levels import is_present
from minutes_nlp.facts.other_days import is_due
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.structure.types import Sentence


def take_seasons(reading: Reading, drafts: Sequence[Draft], sentence: Sentence) -> None:
    """Give areas and harvests the crop season that their sentence names before them, unless it names a date, too."""
    bases = [c.basis for d in drafts for c in d.comparisons if c.basis is not None]
    seasons = [
        period
        for period in starting_in(reading.mentions.periods, sentence.start, sentence.end)
        if period.kind == "season" and not any(basis.start <= period.start < basis.end for basis in bases)
    ]
    for draft in drafts:
        season = next((s for s in reversed(seasons) if s.start < draft.place), None)
        own = draft.period
        is_dated = own is not None and (own.kind == "to_date" or own.start >= sentence.start)
        is_crop = draft.unit is not None and draft.unit.is_physical
        if season is not None and is_crop and not is_dated and draft.counterpart != "plan":
            draft.period, draft.has_own_period, draft.is_period_near = season, True, True


def date_aims(reading: Reading, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Give an aim without a time the one that stands behind it, before the next figure: "… trước ngày 31/12"."""
    for draft, following in zip_longest(drafts, drafts[1:]):
        if draft.status not in AHEAD or draft.period is not None or draft.is_timeless or draft.counterpart:
            continue
        end = min(following.place if following is not None else sentence.end, sentence.end)
        period = next(iter(starting_in(reading.mentions.periods, draft.place, end)), None)
        if period is not None and not period.until_now and period.end <= end and _is_due(reading, draft, period):
            draft.period, draft.has_own_period = period, True


def _is_due(reading: Reading, draft: Draft, period: PeriodMention) -> bool:
    """Tell whether a day behind an aim, in its clause, is the one by which it is to be reached."""
    is_by_day = period.kind == "to_date" or (period.kind == "day" and is_due(reading.view, reading.rules, period))
    return is_by_day and ";" not in reading.view.text[draft.place : period.start]


def take_present(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Make the facts behind "hiện có" in a sentence as timeless as that one, up to the next with a time of its own."""
    is_now = False
    for draft in drafts:
        is_now = not draft.has_own_period and (is_now or is_present(reading, draft))
        draft.is_timeless = draft.is_timeless or is_now
