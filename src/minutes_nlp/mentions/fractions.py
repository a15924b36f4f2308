"""Parts and multiples: "giảm 1/3", "gấp đôi", "một nửa"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.types import Numeral, QuantityMention, UnitMeaning
from minutes_nlp.mentions.values import ONE, Value
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import FractionWord
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.templates import TemplateIndex


@lru_cache(maxsize=4)
def _part_words(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex(
        (form, entry.id) for entry in rules.numbers.range if entry.role == "part" for form in entry.forms
    )


def is_part(scanner: Scanner, value: Value) -> bool:
    """Tell a part ("giảm 1/3") from a day: small numbers behind a verb of change."""
    if value.total is None or not (0 < value.number < value.total <= 10):
        return False
    before = scanner.view.folded[max(0, value.start - 12) : value.start].rstrip()
    return any(match.end == len(before) for match in _part_words(scanner.rules).find(before))


@lru_cache(maxsize=4)
def _fractions(rules: Rules) -> TemplateIndex[FractionWord]:
    words = rules.numbers.fraction
    return TemplateIndex(
        [*((f, None) for word in words for f in word.unless), *((f, word) for word in words for f in word.forms)], {}
    )


def fraction_words(scanner: Scanner, known: Sequence[QuantityMention]) -> Iterator[QuantityMention]:
    """Yield the multiples and parts said in words: the "đôi" of "gấp đôi" is 2 lần."""
    for match in _fractions(scanner.rules).find(scanner.view.folded):
        if any(q.start < match.end and match.start < q.end for q in known):
            continue
        times = UnitMeaning("lần", "ratio", "lần", ONE, f"numbers.fraction.{match.payload.id}")
        numeral = Numeral(match.start, match.end, match.payload.value, "words")
        yield QuantityMention(
            start=match.start,
            end=match.end,
            number=match.payload.value,
            number_upper=None,
            unit=times,
            unit_text=None,
            unit_start=None,
            operator="=",
            number_start=match.start,
            numerals=(numeral,),
        )
