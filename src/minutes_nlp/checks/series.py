"""Figures of the same thing over longer and shorter times, and places in an order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from minutes_nlp.checks.making import make_finding, where
from minutes_nlp.model import Finding, Indicator
from minutes_nlp.rules.schema.checks import Check
from minutes_nlp.text.fold import fold

_TOLD = frozenset({"actual", "estimate"})


def find_small_sums(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the cumulative figures that are below those of a month or quarter inside their time."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, indicator in enumerate(indicators):
        unit = indicator.value.unit if indicator.value is not None else None
        if unit is not None and unit.system != "ratio" and indicator.status in _TOLD and indicator.part_of is None:
            alike[fold(indicator.name), unit.code].append(index)
    for places in alike.values():
        shorter = _largest_by_time(indicators[place] for place in places)
        for index in places:
            above = next((one for one in shorter if _is_above(one, indicators[index])), None)
            if above is not None:
                yield _small_sum(check, indicators[index], above, index)


def _largest_by_time(indicators: Iterable[Indicator]) -> list[Indicator]:
    """Return the largest exact figure of each month or quarter, in the order in which their times come first."""
    found: dict[tuple[str, str], Indicator] = {}
    for one in indicators:
        time, value = one.period, one.value
        if time is None or value is None or time.cumulative or time.first is None or time.last is None:
            continue
        known = found.get((time.first, time.last))
        if value.operator == "=" and (known is None or known.value is None or known.value.amount < value.amount):
            found[time.first, time.last] = one
    return list(found.values())


def _is_above(shorter: Indicator, longer: Indicator) -> bool:
    inner, outer = shorter.period, longer.period
    if outer is None or inner is None or shorter.value is None or longer.value is None:
        return False
    if not outer.cumulative or None in (inner.first, inner.last, outer.first, outer.last):
        return False
    is_inside = str(outer.first) <= str(inner.first) and str(inner.last) <= str(outer.last)
    return is_inside and longer.value.operator == "=" and shorter.value.amount > longer.value.amount > 0


def _small_sum(check: Check, longer: Indicator, shorter: Indicator, index: int) -> Finding:
    evidence = [where(value) for value in (longer.value, shorter.value) if value is not None]
    return make_finding(
        check,
        f"/indicators/{index}",
        evidence,
        name=longer.name,
        longer=evidence[0].text,
        shorter=evidence[1].text,
    )


def find_ranks_beyond(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the ranks that lie beyond the number of those ranked: "xếp thứ 65/63"."""
    for index, indicator in enumerate(indicators):
        for rank in indicator.ranks:
            if rank.of is None or rank.position <= rank.of:
                continue
            piece = next((e for e in indicator.evidence if e.start <= rank.start and rank.end <= e.end), None)
            yield make_finding(
                check,
                f"/indicators/{index}",
                (piece,) if piece is not None else (),
                position=str(rank.position),
                of=str(rank.of),
            )
