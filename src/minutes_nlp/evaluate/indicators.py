"""Counts of indicators: their figures, names, comparisons, periods, status, and whether all of it is right at once."""

from collections.abc import Hashable, Iterator, Mapping, Sequence

from minutes_nlp.evaluate.facts import ComparisonFacts, Days, IndicatorFacts, Measure
from minutes_nlp.evaluate.likeness import NAME, token_f1, tokens
from minutes_nlp.evaluate.matching import Pairs, match
from minutes_nlp.evaluate.places import characters, first_place, overlap
from minutes_nlp.evaluate.tally import Tally

_NAME_WEIGHT, _PERIOD_WEIGHT, _PLACE_WEIGHT = 1000, 200, 100


def count_indicators(
    tally: Tally, text: str, expected: Sequence[IndicatorFacts], found: Sequence[IndicatorFacts]
) -> Pairs:
    """Add the fields of indicators to the tally; returns which found one is which expected one."""

    def likeness(one: IndicatorFacts, other: IndicatorFacts) -> int | None:
        shared = overlap(text, one.spans, other.spans)
        if not shared or not _same_figure(one, other):
            return None
        score = _NAME_WEIGHT * token_f1(one.name, other.name)
        score += _PERIOD_WEIGHT * (_dates(one.period) == _dates(other.period))
        return int(score + _PLACE_WEIGHT * shared / len(characters(text, one.spans)))

    pairs = match(expected, found, likeness)
    tally.facts("quantities", pairs, [_shown(one) for one in expected], [_shown(one) for one in found])
    offsets = [first_place(one.spans) for one in found]
    wrong: set[tuple[int, int]] = set()
    for name, items in _FIELDS:
        wrong |= tally.items(name, pairs, list(map(items, expected)), list(map(items, found)), offsets)
    unnamed = _count_names(tally, pairs, expected, found)
    wholes = {expected[i].id: found[j].id for i, j in pairs}
    complete = 0
    for i, j in pairs:
        faults = list(_other_faults(expected[i], found[j], wholes))
        for kind, wanted, got in faults:
            tally.miss("complete_indicators", wanted, got, offsets[j], kind)
        complete += not faults and (i, j) not in wrong and (i, j) not in unnamed
    tally.add("complete_indicators", complete, len(found), len(expected))
    return pairs


def _same_figure(one: IndicatorFacts, other: IndicatorFacts) -> bool:
    """Tell whether two indicators state one figure: an equal value, or both without one, an equal comparison."""
    if one.value is not None or other.value is not None:
        return _figure(one.value) == _figure(other.value)
    if _amounts(one) or _amounts(other):
        return bool(set(_amounts(one)) & set(_amounts(other)))
    return True


def _figure(measure: Measure | None) -> Hashable:
    return (measure.number, measure.upper, measure.unit) if measure is not None else None


def _amounts(one: IndicatorFacts) -> list[Hashable]:
    """Return the amounts compared by, "từ 5%" as one of them."""
    return [figure for c in one.comparisons if (figure := _figure(c.amount) or _figure(c.origin)) is not None]


def _relation(comparison: ComparisonFacts) -> Hashable:
    return comparison.relation, _figure(comparison.amount), _figure(comparison.origin)


def _basis(comparison: ComparisonFacts) -> Hashable:
    basis = comparison.basis
    return _relation(comparison), (basis.kind, basis.first, basis.last) if basis is not None else None


def _dates(period: Days | None) -> Hashable:
    if period is None:
        return None
    if period.is_approximate:
        return period.kind
    return (period.first, period.last) if period.first or period.last else None


def _relations(one: IndicatorFacts) -> list[Hashable]:
    return [_relation(comparison) for comparison in one.comparisons]


def _bases(one: IndicatorFacts) -> list[Hashable]:
    return [_basis(comparison) for comparison in one.comparisons]


def _periods(one: IndicatorFacts) -> list[Hashable]:
    dates = _dates(one.period)
    return [dates] if dates is not None else []


def _statuses(one: IndicatorFacts) -> list[Hashable]:
    return [one.status]


_FIELDS = (
    ("comparison_amounts", _amounts),
    ("comparison_relations", _relations),
    ("comparison_bases", _bases),
    ("periods", _periods),
    ("status", _statuses),
)


def _count_names(
    tally: Tally, pairs: Pairs, expected: Sequence[IndicatorFacts], found: Sequence[IndicatorFacts]
) -> set[tuple[int, int]]:
    """Count figures with the right name; returns the pairs with a wrong one."""
    wrong: set[tuple[int, int]] = set()
    for i, j in pairs:
        name, read = expected[i].name, found[j].name
        if token_f1(name, read) < NAME:
            wrong.add((i, j))
            tally.miss("named_quantities", name, read, first_place(found[j].spans), _how_wrong(name, read))
    tally.add("named_quantities", len(pairs) - len(wrong), len(found), len(expected))
    return wrong


def _how_wrong(name: str, read: str) -> str:
    wanted, got = set(tokens(name)), set(tokens(read))
    return "too long" if wanted <= got else "too short" if got <= wanted else "another name"


def _other_faults(
    one: IndicatorFacts, other: IndicatorFacts, wholes: Mapping[str, str]
) -> Iterator[tuple[str, Hashable, Hashable]]:
    """Yield what differs of a pair beside the counted fields: the aspect, what was expected, what was found."""
    aspects: list[tuple[str, Hashable, Hashable]] = [
        ("operator", one.value.operator if one.value else None, other.value.operator if other.value else None),
        ("period kind", _manner(one.period), _manner(other.period)),
        ("ranks", tuple(sorted(map(str, one.ranks))), tuple(sorted(map(str, other.ranks)))),
        ("part_of", wholes.get(one.whole, "unpaired") if one.whole else None, other.whole),
        ("comparison operator", _operators(one), _operators(other)),
        ("basis issuer", _issuers(one), _issuers(other)),
    ]
    yield from (aspect for aspect in aspects if aspect[1] != aspect[2])


def _manner(period: Days | None) -> Hashable:
    return (period.kind, "cumulative" if period.cumulative else "") if period is not None else None


def _operators(one: IndicatorFacts) -> tuple[str, ...]:
    return tuple(sorted(c.amount.operator for c in one.comparisons if c.amount is not None))


def _issuers(one: IndicatorFacts) -> tuple[str, ...]:
    return tuple(sorted(c.basis.issuer for c in one.comparisons if c.basis is not None and c.basis.issuer))


def _shown(one: IndicatorFacts) -> tuple[str, int | None]:
    figure = f"{one.value.number:f} {one.value.unit}" if one.value is not None else ""
    amounts = "; ".join(f"{c.relation} {c.amount.number:f} {c.amount.unit}" for c in one.comparisons if c.amount)
    return f"{one.name}: {figure or amounts}", first_place(one.spans)
