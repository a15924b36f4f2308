"""The mentions: typed spans of the view with their normalised value. All offsets are into the view's text."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from minutes_nlp.model.evidence import Operator, PeriodKind
from minutes_nlp.model.people import OrganizationLevel, OrganizationType
from minutes_nlp.rules.schema.codes import CodeKind

NumeralForm = Literal["digits", "words", "roman"]
_SHARES = frozenset({"%", "‰", "lần"})
_TIMES = frozenset({"d", "wk", "mo", "a", "h", "min"})
_SECONDS = "s"
_LENGTHS = frozenset({"m", "km"})
_BOUNDS = frozenset({"<", "<=", ">", ">="})


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of the view."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Numeral(Span):
    """One number as written: a maximal run of digits, or number words, or a Roman numeral."""

    value: Decimal
    form: NumeralForm


@dataclass(frozen=True, slots=True)
class UnitMeaning:
    """A unit of the rules as it was used: `scale` multiplies the number into `code`; `rule` is the entry."""

    code: str
    system: Literal["iso4217", "ucum", "ratio", "count"]
    name: str
    scale: Decimal
    rule: str

    @property
    def is_count(self) -> bool:
        """Whether things are counted: "vụ", "hồ sơ"; a scale alone ("5 tỷ") does not say so."""
        return self.system == "count" and bool(self.code)

    @property
    def is_money(self) -> bool:
        """Whether it is a currency."""
        return self.system == "iso4217"

    @property
    def is_physical(self) -> bool:
        """Whether it is a physical measure: a weight, a length, an area."""
        return self.system == "ucum"

    @property
    def is_ratio(self) -> bool:
        """Whether it has no dimension: a percentage, a multiple, percentage points."""
        return self.system == "ratio"

    @property
    def is_extent(self) -> bool:
        """Whether it measures how long, large or heavy something is, and no stretch of time."""
        return self.is_physical and not self.is_time and self.code != _SECONDS

    @property
    def is_length(self) -> bool:
        """Whether it measures how long a road or a building is."""
        return self.code in _LENGTHS

    @property
    def is_percent(self) -> bool:
        """Whether it is the hundredth part."""
        return self.code == "%"

    @property
    def is_multiple(self) -> bool:
        """Whether it says how many times as much: "lần"."""
        return self.code == "lần"

    @property
    def is_share(self) -> bool:
        """Whether it can say how much of a basis something is: in percent, per mille or times."""
        return self.code in _SHARES

    @property
    def is_time(self) -> bool:
        """Whether it measures how long something takes, seconds left out."""
        return self.code in _TIMES

    @property
    def is_each(self) -> bool:
        """Whether it is so much for each: "giường/vạn dân"."""
        return "/" in self.code


@dataclass(frozen=True, slots=True)
class QuantityMention(Span):
    """A number with its unit (None for a bare number), from the first hedge or numeral to the end of the unit.

    `number_start` is where the numeral itself begins (behind a hedge); `numerals` are the spans of all numerals
    inside, `unit_start` where the unit begins (None without one). `total` is the B of "A/B". `hedge` names the
    entry behind `operator`.
    """

    number: Decimal
    number_upper: Decimal | None
    unit: UnitMeaning | None
    unit_text: str | None
    unit_start: int | None
    operator: Operator
    number_start: int
    numerals: tuple[Numeral, ...]
    total: "QuantityMention | None" = None

    @property
    def amount(self) -> Decimal:
        """The number in its unit without a scale: 5.000.000 of "5 triệu đồng"."""
        return self.number * self.unit.scale if self.unit is not None else self.number

    @property
    def is_count(self) -> bool:
        """Whether it counts things; a bare number does not say so."""
        return self.unit is not None and self.unit.is_count

    @property
    def is_bound(self) -> bool:
        """Whether it is the least or the most of what is meant: "dưới 30%"."""
        return self.operator in _BOUNDS

    @property
    def is_ratio(self) -> bool:
        """Whether its unit has no dimension."""
        return self.unit is not None and self.unit.is_ratio

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit is not None and self.unit.is_percent

    @property
    def is_multiple(self) -> bool:
        """Whether it is a multiple: "gấp 1,4 lần"."""
        return self.unit is not None and self.unit.is_multiple

    @property
    def is_share(self) -> bool:
        """Whether it can say how much of a basis something is."""
        return self.unit is not None and self.unit.is_share


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `first` to `last`, both included; a None end is not known."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is written. A None year is inferred; a None month or day is the first or the last one."""

    year: int | None
    month: int | None = None
    day: int | None = None


RelativeUnit = Literal["day", "week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class Relative:
    """A time told from now: the `unit`s from `first` to `last` away, -1 and -1 for "tuần trước".

    `day` is a day of the month that is told ("ngày 4 tháng này"), `weekday` one of the week (0 is Monday): with the
    unit "week" that of the week, with "day" the nearest one, ahead, behind, or as the text looks (1, -1, 0).
    """

    unit: RelativeUnit
    first: int
    last: int
    day: int | None = None
    weekday: int | None = None

    @property
    def needs_a_day(self) -> bool:
        """Whether only a document that tells its day can place it."""
        return self.unit in ("day", "week")

    @property
    def is_next(self) -> bool:
        """Whether it is the present one, the one before or the one after: "tuần này", "tháng trước"."""
        return self.first == self.last and abs(self.first) <= 1


@dataclass(frozen=True, slots=True)
class PeriodMention(Span):
    """A period or date as written, not yet placed in time.

    `first` None with kind "to_date": from the start of the year for a flow, the point itself for a stock.
    `year_shift` is -1 for "năm trước", 0 for "năm nay", 1 for "năm tới". `until_now` marks "đến nay": `last` is the
    meeting's date. `relative` places everything else that is told from now: "tháng trước", "hôm qua", "7 năm tới".
    `is_open` marks a stretch from a start whose day is not said ("từ đầu nhiệm kỳ đến nay"), `from_now` one that starts
    at the meeting's date. `weekday` is the day of the week said with a date (0 is Monday): it tells the year.
    """

    kind: PeriodKind
    first: PartialDate | None
    last: PartialDate | None
    cumulative: bool = False
    until_now: bool = False
    year_shift: int | None = None
    relative: Relative | None = None
    approximate: bool = False
    is_open: bool = False
    from_now: bool = False
    weekday: int | None = None
    rule: str = ""

    @property
    def is_told_from_now(self) -> bool:
        """Whether its place in time follows from the document's own."""
        return self.year_shift is not None or self.relative is not None


@dataclass(frozen=True, slots=True)
class RankMention(Span):
    """A place in an order, "xếp thứ 9/34"."""

    position: int
    of: int | None


@dataclass(frozen=True, slots=True)
class CodeMention(Span):
    """A number that counts nothing: part of a document code, a road, a list marker, a time, an age, an ordinal."""

    kind: CodeKind


@dataclass(frozen=True, slots=True)
class OrganisationMention(Span):
    """A body by name.

    `name` is for reading, `full_name` has its short forms written out, `short_name` the long ones of which offices know
    a short one ("UBND tỉnh"), `key` is the same for all spellings of one body.
    `place` is its place as written, `rule` the entry of its head; a `collective` is several bodies ("UBND các xã").
    """

    name: str
    key: str
    type: OrganizationType
    level: OrganizationLevel
    place: str | None
    rule: str
    full_name: str | None = None
    short_name: str | None = None
    collective: bool = False


@dataclass(frozen=True, slots=True)
class PersonMention(Span):
    """A personal name without honorific, rank, degree or title; `rejected` says why it is no person here."""

    name: str
    honorific: str | None
    rank: str | None
    degree: str | None
    rejected: str | None = None


@dataclass(frozen=True, slots=True)
class CueMention(Span):
    """A place where a performative or imperative of the rules matches; `rejected` says why it orders nothing."""

    rule: str
    rejected: str | None = None
