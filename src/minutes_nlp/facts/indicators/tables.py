"""Tables: rows of figures under a head that says what each column holds (DOMAIN 5; cells between "|" or tabs).

A table is lines of three cells or more; its head is the first line in which columns are told (name, unit, plan, done,
ratio). Each figure of a row is a fact of its own; ratios are comparisons of the figure that they are of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PartialDate, PeriodMention, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import read_scale, read_unit, skip_space
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import BasisPhrase
from minutes_nlp.rules.schema.indicator_names import Column, ColumnRole
from minutes_nlp.text import PhraseIndex

_FEWEST_CELLS = 3
_FEWEST_ROLES = 2
_PRECEDENCE: tuple[ColumnRole, ...] = ("ratio", "unit", "number", "estimate", "actual", "plan", "name")
_STATUS: dict[ColumnRole, Status] = {"plan": "plan", "estimate": "estimate", "actual": "actual"}
_BULLETS = "-+*•– "
_ONE, _TEN = Decimal(1), Decimal(10)
_BRACKET = re.compile(r"\(([^()]{1,40})\)$")
_PERCENT = UnitMeaning("%", "ratio", "%", _ONE, "units.unit.percent")


_Unit = tuple[UnitMeaning, str]
"""A unit and its words."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The facts of all tables, and the spans of the numbers that only count the rows."""

    drafts: tuple[Draft, ...]
    row_numbers: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    sentence: int
    cells: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """A column: its head cell, its role, the period and the basis that the head names."""

    cell: Span
    role: ColumnRole | None
    period: PeriodMention | None
    basis: BasisMention | None


def is_row(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a line is a row of a table."""
    return len(_cells(reading, start, end)) >= _FEWEST_CELLS


def read_tables(reading: Reading) -> Tables:
    """Return what the tables of `reading` say; one without a head that tells its columns says nothing."""
    drafts: list[Draft] = []
    numbers: list[Span] = []
    for rows in _blocks(reading):
        heads, body = _headed(reading, rows)
        general = _unit_above(reading, rows[0])
        last: dict[int, Draft] = {}
        for row in body:
            found = _row_drafts(reading, heads, row, general)
            numbers += _numbers(reading, heads, row)
            is_part = _is_part(reading, heads, row)
            for column, draft in found.items():
                if is_part:
                    draft.parent = last.get(column)
                else:
                    last[column] = draft
            drafts += found.values()
    return Tables(tuple(drafts), tuple(numbers))


def _blocks(reading: Reading) -> Iterator[list[_Row]]:
    """Yield the rows of each table: lines with cells, one paragraph after the other."""
    block: list[_Row] = []
    paragraph = -1
    for index, sentence in enumerate(reading.structure.sentences):
        cells = _cells(reading, sentence.start, sentence.end)
        if len(cells) < _FEWEST_CELLS:
            continue
        if block and sentence.paragraph != paragraph + 1:
            yield block
            block = []
        block.append(_Row(index, cells))
        paragraph = sentence.paragraph
    if block:
        yield block


def _cells(reading: Reading, start: int, end: int) -> tuple[Span, ...]:
    """Return the cells of a line, empty ones too; nothing when it has no cells."""
    text = reading.view.text
    mark = "|" if "|" in text[start:end] else "\t"
    cuts = [at for at in range(start, end) if text[at] == mark]
    if not cuts:
        return ()
    edges = [start - 1, *cuts, end]
    cells = [Span(*reading.view.trim(a + 1, b)) for a, b in pairwise(edges)]
    if mark == "|":
        cells = cells[1 if cells[0].start >= cells[0].end else 0 : -1 if cells[-1].start >= cells[-1].end else None]
    return tuple(cells)


@lru_cache(maxsize=4)
def _columns(rules: Rules) -> PhraseIndex[Column]:
    return PhraseIndex((form, entry) for entry in rules.indicators.column for form in entry.forms)


@lru_cache(maxsize=4)
def _bases(rules: Rules) -> PhraseIndex[BasisPhrase]:
    return PhraseIndex((form, entry) for entry in rules.comparisons.basis for form in entry.forms)


def _headed(reading: Reading, rows: Sequence[_Row]) -> tuple[tuple[_Head, ...], Sequence[_Row]]:
    for index, row in enumerate(rows):
        heads = tuple(_head(reading, cell) for cell in row.cells)
        roles = {head.role for head in heads} - {None}
        if len(roles) >= _FEWEST_ROLES and roles & set(_STATUS):
            return heads, rows[index + 1 :]
    return (), ()


def _head(reading: Reading, cell: Span) -> _Head:
    folded = reading.view.folded
    found = {match.payload.role for match in _columns(reading.rules).find(folded, cell.start, cell.end)}
    if "%" in folded[cell.start : cell.end]:
        found.add("ratio")
    role = next((role for role in _PRECEDENCE if role in found), None)
    period = _period(reading, cell)
    phrase = next(_bases(reading.rules).find(folded, cell.start, cell.end), None)
    basis = BasisMention(phrase.start, phrase.end, phrase.payload, None, led=False) if phrase is not None else None
    return _Head(cell, role, period, basis if role == "ratio" else None)


def _period(reading: Reading, cell: Span) -> PeriodMention | None:
    """Return the period that a head names, "9 tháng năm 2025" as one."""
    inside = [p for p in starting_in(reading.mentions.periods, cell.start, cell.end) if p.end <= cell.end]
    if len(inside) < 2 or inside[1].kind != "year" or inside[1].last is None:
        return inside[0] if inside else None
    year = inside[1].last.year
    return replace(inside[0], end=inside[1].end, first=_in(inside[0].first, year), last=_in(inside[0].last, year))


def _in(day: PartialDate | None, year: int | None) -> PartialDate | None:
    return replace(day, year=year) if day is not None and day.year is None else day


def _row_drafts(reading: Reading, heads: Sequence[_Head], row: _Row, general: _Unit | None) -> dict[int, Draft]:
    """Return the facts of a row by their column; `general` is the unit of those that name none."""
    if len(row.cells) != len(heads):
        return {}
    name = next((cell for cell, head in zip(row.cells, heads, strict=True) if head.role == "name"), None)
    name = name or next((c for c, h in zip(row.cells, heads, strict=True) if h.role not in ("number", "unit")), None)
    if name is None or not any(char.isalpha() for char in reading.view.text[name.start : name.end]):
        return {}
    name, own = _name_and_unit(reading, name)
    unit = _unit(reading, heads, row) or own
    facts: dict[int, Draft] = {}
    for column, head in enumerate(heads):
        quantity = _figure(reading, row.cells[column])
        if quantity is not None and head.role in _STATUS:
            quantity = _with_unit(quantity, unit or _name_and_unit(reading, head.cell)[1] or general)
            facts[column] = _fact(reading, row, name, head, quantity)
    for column, head in enumerate(heads):
        quantity = _figure(reading, row.cells[column])
        if quantity is not None and head.role == "ratio":
            _compare(heads, facts, column, _as_share(quantity))
    return facts


def _fact(reading: Reading, row: _Row, name: Span, head: _Head, quantity: QuantityMention) -> Draft:
    assert head.role is not None
    start = name.start
    while start < name.end and reading.view.text[start] in _BULLETS:
        start += 1
    words = Span(start, name.end)
    return Draft(
        sentence=row.sentence,
        value=quantity,
        words=[words],
        status=_STATUS[head.role],
        spans=[words, Span(quantity.start, quantity.end)],
        rule="indicators.table",
        period=head.period,
        has_own_period=head.period is not None,
        is_period_near=False,
        name=reading.view.reading(words.start, words.end),
    )


def _compare(heads: Sequence[_Head], facts: dict[int, Draft], column: int, share: QuantityMention) -> None:
    """Add a ratio to the figure it is of: the one of its period, else the last one done before it."""
    head = heads[column]
    done = [c for c in facts if heads[c].role in ("actual", "estimate")]
    own = [c for c in done if head.period is not None and _same(heads[c].period, head.period)]
    before = [c for c in done if c < column]
    chosen = own or before or done
    if not chosen:
        return
    basis = head.basis
    plan = next((h for h in heads if h.role == "plan"), None)
    if basis is not None and basis.is_level and plan is not None:
        basis = replace(basis, period=plan.period)
    draft = facts[chosen[-1]]
    draft.comparisons.append(
        ComparisonDraft("ratio", share, share.start, share.end, "indicators.table", basis=basis, inherited=True)
    )
    draft.spans.append(Span(share.start, share.end))


def _same(one: PeriodMention | None, other: PeriodMention) -> bool:
    return one is not None and one.kind == other.kind


def _figure(reading: Reading, cell: Span) -> QuantityMention | None:
    """Return the figure that fills a cell."""
    found = starting_in(reading.mentions.quantities, cell.start, cell.start + 1)
    return next((quantity for quantity in found if quantity.end == cell.end), None)


def _unit(reading: Reading, heads: Sequence[_Head], row: _Row) -> _Unit | None:
    """Return the unit of a row with its words: "Triệu USD"."""
    cell = next((cell for cell, head in zip(row.cells, heads, strict=True) if head.role == "unit"), None)
    if cell is None or cell.start >= cell.end:
        return None
    written = reading.view.reading(cell.start, cell.end)
    counted = UnitMeaning(written.lower(), "count", written.lower(), _ONE, "")
    return (_unit_at(reading, cell) or (counted, cell.end))[0], written


def _unit_above(reading: Reading, first: _Row) -> _Unit | None:
    """Return the unit that stands above a table for all of it: "Đơn vị tính: tỷ đồng"."""
    if first.sentence == 0:
        return None
    line = reading.structure.sentences[first.sentence - 1]
    start, end = reading.view.trim(line.start, line.end)
    while start < end and reading.view.text[start] in "(*":
        start += 1
    while start < end and reading.view.text[end - 1] in ")*.":
        end -= 1
    word = _columns(reading.rules).at(reading.view.folded, start, end)
    if word is None or word.payload.role != "unit" or reading.view.text[word.end : word.end + 1] != ":":
        return None
    inside = Span(*reading.view.trim(word.end + 1, end))
    found = _unit_at(reading, inside)
    if found is None or found[1] != inside.end:
        return None
    return found[0], reading.view.reading(inside.start, inside.end)


def _unit_at(reading: Reading, cell: Span) -> tuple[UnitMeaning, int] | None:
    """Return the unit that a cell begins with, and where it ends."""
    scale = read_scale(reading.view, reading.rules, cell.start)
    start = skip_space(reading.view, scale.end) if scale is not None else cell.start
    found = read_unit(reading.view, reading.rules, start)
    if found is None:
        return None
    factor = _TEN**scale.power if scale is not None else _ONE
    return replace(found.unit, scale=found.unit.scale * factor), found.end


def _name_and_unit(reading: Reading, cell: Span) -> tuple[Span, _Unit | None]:
    """Return what a cell names and the unit in brackets at its end: "Thu ngân sách (tỷ đồng)"."""
    bracket = _BRACKET.search(reading.view.text, cell.start, cell.end)
    if bracket is None:
        return cell, None
    inside = Span(*reading.view.trim(*bracket.span(1)))
    found = _unit_at(reading, inside)
    if found is None or found[1] != inside.end:
        return cell, None
    written = reading.view.reading(inside.start, inside.end)
    return Span(*reading.view.trim(cell.start, bracket.start())), (found[0], written)


def _with_unit(quantity: QuantityMention, unit: _Unit | None) -> QuantityMention:
    if quantity.unit is not None or unit is None:
        return quantity
    return replace(quantity, unit=unit[0], unit_text=unit[1])


def _as_share(quantity: QuantityMention) -> QuantityMention:
    return quantity if quantity.unit is not None else replace(quantity, unit=_PERCENT, unit_text="%")


def _is_part(reading: Reading, heads: Sequence[_Head], row: _Row) -> bool:
    """Tell whether a row is of a part of the row before: its name or its number is a bullet."""
    marks = (c for c, h in zip(row.cells, heads, strict=False) if h.role in ("name", "number") and c.start < c.end)
    return any(reading.view.text[cell.start] in _BULLETS for cell in marks)


def _numbers(reading: Reading, heads: Sequence[_Head], row: _Row) -> Iterator[Span]:
    for cell, head in zip(row.cells, heads, strict=False):
        if head.role == "number" and _figure(reading, cell) is not None:
            yield cell
