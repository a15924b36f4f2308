"""Findings: what is doubtful in a document, by the checks of the rules."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from minutes_nlp.checks.directives import find_early_deadlines, find_many_leads
from minutes_nlp.checks.making import make_finding, plain
from minutes_nlp.checks.people import find_name_spellings
from minutes_nlp.checks.percentages import find_contradictions
from minutes_nlp.checks.series import find_ranks_beyond, find_small_sums
from minutes_nlp.checks.writing import find_double_signs, find_long_numbers, find_mixed_separators
from minutes_nlp.model import Attendee, Directive, Evidence, Finding, Indicator, Ledger, Meeting
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.checks import Check

_OF_INDICATORS: dict[str, Callable[[Check, Sequence[Indicator]], Iterator[Finding]]] = {
    "percentage_contradiction": find_contradictions,
    "cumulative_below_part": find_small_sums,
    "rank_beyond_field": find_ranks_beyond,
    "double_sign": find_double_signs,
    "mixed_separators": find_mixed_separators,
    "long_number": find_long_numbers,
}


def find_doubts(
    rules: Rules,
    indicators: Sequence[Indicator],
    numbers: Ledger,
    directives: Sequence[Directive] = (),
    meeting: Meeting | None = None,
    attendees: Sequence[Attendee] = (),
) -> tuple[Finding, ...]:
    """Return the findings about `indicators`, `directives` and `attendees` of a `meeting`, and unclaimed numerals."""
    spellings = rules.checks.get("name_spellings")
    return (
        *(find_name_spellings(spellings, attendees) if spellings is not None else ()),
        *_sums(rules, indicators),
        *_by_check(rules, indicators),
        *_of_directives(rules, directives, meeting),
        *_unclaimed(rules, numbers),
    )


def _by_check(rules: Rules, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    for check_id, find in _OF_INDICATORS.items():
        check = rules.checks.get(check_id)
        if check is not None:
            yield from find(check, indicators)


def _of_directives(rules: Rules, directives: Sequence[Directive], meeting: Meeting | None) -> Iterator[Finding]:
    many, early = rules.checks.get("many_leads"), rules.checks.get("deadline_before_meeting")
    if many is not None:
        yield from find_many_leads(many, directives)
    if early is not None and meeting is not None:
        yield from find_early_deadlines(early, directives, meeting)


def _sums(rules: Rules, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield wholes whose parts do not add up to them, or exceed them."""
    positions = {indicator.id: index for index, indicator in enumerate(indicators)}
    parts: dict[str, list[Indicator]] = defaultdict(list)
    for indicator in indicators:
        if indicator.part_of is not None:
            parts[indicator.part_of].append(indicator)
    for whole_id, its_parts in parts.items():
        whole = indicators[positions[whole_id]]
        alike = [part for part in its_parts if _is_alike(whole, part)]
        finding = _sum_finding(rules, whole, alike, positions) if alike else None
        if finding is not None:
            yield finding


def _is_alike(whole: Indicator, part: Indicator) -> bool:
    """Tell whether the part is counted in the unit of the whole, over the same days, both exactly."""
    if whole.value is None or part.value is None or whole.value.unit is None or part.value.unit is None:
        return False
    same_days = (whole.period is None) == (part.period is None) and (
        whole.period is None
        or part.period is None
        or (whole.period.first, whole.period.last) == (part.period.first, part.period.last)
    )
    exact = whole.value.operator == part.value.operator == "="
    return whole.value.unit.code == part.value.unit.code and exact and same_days


def _sum_finding(
    rules: Rules, whole: Indicator, parts: Sequence[Indicator], positions: dict[str, int]
) -> Finding | None:
    assert whole.value is not None
    amount = whole.value.amount
    total = sum((part.value.amount for part in parts if part.value is not None), Decimal(0))
    unit = whole.value.unit_text or ""
    pointer = f"/indicators/{positions[whole.id]}"
    evidence = tuple(piece for one in (whole, *parts) for piece in _where_the_value_stands(one))
    largest = max((part.value.amount for part in parts if part.value is not None), default=Decimal(0))
    exceeds = rules.checks.get("part_exceeds_whole")
    if exceeds is not None and largest > amount > 0:
        return make_finding(exceeds, pointer, evidence, part=plain(largest), whole=plain(amount), unit=unit)
    check = rules.checks.get("sum_mismatch")
    if check is None or len(parts) < 2 or amount <= 0:
        return None
    added = accumulate(part.value.amount for part in parts if part.value is not None)
    fits = any(abs(some - amount) <= amount * check.tolerance for some in added)
    if fits or total < amount * check.near:
        return None
    scale = whole.value.scale
    return make_finding(check, pointer, evidence, sum=plain(total / scale), whole=plain(amount / scale), unit=unit)


def _where_the_value_stands(indicator: Indicator) -> Iterator[Evidence]:
    """Yield the piece of evidence that holds the value."""
    value = indicator.value
    if value is not None:
        yield from (piece for piece in indicator.evidence if piece.start <= value.start and value.end <= piece.end)


def _unclaimed(rules: Rules, numbers: Ledger) -> Iterator[Finding]:
    check = rules.checks.get("unclaimed_number")
    for place, evidence in enumerate(numbers.unclaimed if check is not None else ()):
        assert check is not None
        yield make_finding(check, f"/coverage/numbers/unclaimed/{place}", (evidence,), number=evidence.text)
