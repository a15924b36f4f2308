"""The shape of rules/periods.toml: expressions of time, as templates."""

from typing import Literal

from minutes_nlp.model.evidence import PeriodKind
from minutes_nlp.rules.schema.entry import Entry, RuleFile

PeriodShape = Literal[
    "day",
    "days",
    "day_range",
    "to_day",
    "month",
    "first_month",
    "month_range",
    "to_month",
    "months",
    "last_months",
    "quarter",
    "quarter_range",
    "to_quarter",
    "half_year",
    "last_half_year",
    "year",
    "year_range",
    "school_year",
    "this_school_year",
    "to_year",
    "end_of_year",
    "end_of_month",
    "start_of_month",
    "middle_of_month",
    "month_to_now",
    "start_of_year",
    "year_to_now",
    "now",
    "report_period",
    "week",
    "first_week",
    "season",
    "relative",
    "ago",
    "hence",
    "past_span",
    "coming_span",
    "day_of_month",
    "weekday",
    "nearest_weekday",
]
PeriodUnit = Literal["day", "week", "month", "quarter", "year"]


class PeriodExpression(Entry):
    """Templates of one shape; rules/README.md lists the slots. A digit behind the name is for a second one.

    `shift` is the year, month or quarter meant relative to now: -1 for "năm trước"; `unit` says what is counted in the
    shapes that are told from now. `alone` entries hold only where nothing else stands on their line.
    """

    shape: PeriodShape
    kind: PeriodKind
    cumulative: bool = False
    shift: int | None = None
    approximate: bool = False
    unit: PeriodUnit | None = None
    alone: bool = False


class Season(Entry):
    """A season of the farming year with its approximate months; `crosses` when it begins in the year before."""

    first_month: int
    last_month: int
    crosses: bool = False


class MonthName(Entry):
    """A name of a month that is no number: Giêng, Chạp."""

    month: int


class OpenStart(Entry):
    """Words that begin a stretch of time at a day that is not said: "từ đầu nhiệm kỳ", "từ khi thành lập"."""


class Weekday(Entry):
    """The names of one day of the week; `day` counts from Monday, 0."""

    day: int


class Holiday(Entry):
    """The names of a day that is the same in every year."""

    month: int
    day: int


class PeriodsFile(RuleFile):
    """The file as a whole.

    `range_from` opens a stretch of time that `range_to` closes: "từ năm 2021 đến hết tháng 7"; `from_now` one that
    begins at the meeting; `summed` words before a period say that it is added up from its start.
    """

    ambiguous_number_words: tuple[str, ...] = ()
    range_from: tuple[str, ...] = ()
    range_to: tuple[str, ...] = ()
    from_now: tuple[str, ...] = ()
    summed: tuple[str, ...] = ()
    open_start: tuple[OpenStart, ...] = ()
    month_name: tuple[MonthName, ...] = ()
    weekday: tuple[Weekday, ...] = ()
    period: tuple[PeriodExpression, ...] = ()
    season: tuple[Season, ...] = ()
    holiday: tuple[Holiday, ...] = ()
