"""Whether two facts of one value tell the same: by their names, by a value that no chance repeats, by their wording."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import takewhile

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.levels import is_vote
from minutes_nlp.facts.indicators.trimming import empty_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.mentions.values import ONE
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import OfKnown
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_ALIKE = Decimal("0.7")
_FEWEST_SHARED, _MANY_SHARED = 2, 3
_EXACT, _SURE, _ROUGH = 4, 3, 2
_WIDE, _CLOSE = Decimal("1.1"), Decimal("1.05")
_ROUNDED = {">": (ONE, _WIDE), "<": (ONE / _WIDE, ONE), "~": (ONE / _CLOSE, _CLOSE)}
"""How much the figure may be of what a hedged headline says of it."""

_WORD_BEHIND = re.compile(r" ?([^\W_]+)")
_WORD_BEFORE = re.compile(r"([^\W_]+) ?$")
_LONGEST_WORD = 16
_WORDS_BEHIND = 2


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names share most of their words, or all of the shorter one's."""
    first, second = Counter(fold(one).split()), Counter(fold(other).split())
    shared = (first & second).total()
    if shared == first.total() == second.total():
        return True
    if shared < _FEWEST_SHARED:
        return False
    is_inside = shared == min(first.total(), second.total())
    return is_inside or Decimal(2 * shared) / (first.total() + second.total()) >= _ALIKE


def is_exact(draft: Draft) -> bool:
    """Tell whether the value has so many figures that two facts hardly have the same ones by chance: 336.630."""
    return _figures(draft) >= _EXACT


def is_sure(quantity: QuantityMention) -> bool:
    """Tell a number of three figures or more, which two counts of one text hardly share by chance."""
    return _figures_of(quantity) >= _SURE


def tells_headline(reading: Reading, headline: Draft, draft: Draft) -> bool:
    """Tell whether the text tells in `draft` to the figure, or under another noun, what a headline says its own way."""
    is_hedged = headline.value is not None and headline.value.operator in _ROUNDED
    return _is_rounded(headline, draft) if is_hedged else _is_renamed(reading, headline, draft)


def _is_renamed(reading: Reading, headline: Draft, draft: Draft) -> bool:
    """Tell whether a headline counts as another noun what `draft` counts: "8 cơ quan khoán xe", "8 đơn vị khoán xe"."""
    if headline.value is None or draft.value is None or not (headline.is_count and draft.is_count):
        return False
    if headline.value.amount != draft.value.amount or headline.unit_code == draft.unit_code:
        return False
    return len(_telling_words(reading, headline) & _telling_words(reading, draft)) >= _MANY_SHARED


def _is_rounded(headline: Draft, draft: Draft) -> bool:
    """Tell whether a hedged value of a headline is that of `draft`, rounded: "hơn 34.000 người" of 34.300."""
    said, exact = headline.value, draft.value
    if said is None or exact is None or headline.unit_code != draft.unit_code or headline.status != draft.status:
        return False
    low, high = _ROUNDED[said.operator]
    if not low * said.amount <= exact.amount <= high * said.amount:
        return False
    return len(set(fold(headline.name).split()) & set(fold(draft.name).split())) >= _FEWEST_SHARED


def may_differ_in_status(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether two facts of one value may be the same although one is planned: no plan is met to the figure.

    What is to come, or belongs to a project, is told without "sẽ" the next time.
    """
    if known.comparisons or draft.comparisons or draft.is_ordered:
        return False
    if is_exact(draft) or (_figures(draft) >= _SURE and are_alike(known.name, draft.name)):
        return True
    is_set = any(one.status == "plan" and one.is_timeless for one in (known, draft))
    is_loose = is_set or "forecast" in (known.status, draft.status)
    if not is_loose or _is_item(reading, known) or _is_item(reading, draft):
        return False
    return are_alike(known.name, draft.name) or is_no_chance(reading, known, draft)


def is_no_chance(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether two facts of one value are the same although their names are not alike.

    They share a word and a value of four figures; or, outside lists and votes and where nothing is added to what was
    told, a telling word and a value of two ("khu 4,3 ha"), or the words around the number ("đổi 100 USD"). A count with
    nothing said of it behind "của" and the like was told before: "tài sản của 12 dự án".
    """
    if is_exact(draft) and set(fold(known.name).split()) & set(fold(draft.name).split()):
        return True
    if draft.comparisons or is_vote(reading, draft) or _is_item(reading, known) or _is_item(reading, draft):
        return False
    shared = _telling_words(reading, known) & _telling_words(reading, draft)
    if len(shared) >= _MANY_SHARED and _is_precise(draft):
        return True
    if len(shared) >= (1 if _figures(draft) >= _ROUGH else _FEWEST_SHARED) and _figures(draft):
        return True
    return _is_known_count(reading, draft) or _are_worded_alike(reading, known, draft)


def _is_precise(draft: Draft) -> bool:
    """Tell a share told to the hundredth: "0,48% hồ sơ trễ hạn" is told again, hardly another one the same."""
    return draft.value is not None and draft.value.is_ratio and _decimals(draft.value) >= _ROUGH


def _decimals(quantity: QuantityMention) -> int:
    exponent = quantity.number.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _is_item(reading: Reading, draft: Draft) -> bool:
    """Tell a fact in an item of a list, where each has its own, and two may be equal."""
    sentence = reading.structure.sentences[draft.sentence]
    return reading.structure.paragraphs[sentence.paragraph].level is not None


def _figures(draft: Draft) -> int:
    """Return how many figures an amount or count has: hardly two things have the same ones by chance, fees may."""
    value = draft.value
    if value is None or value.unit is None or value.unit.is_ratio or value.unit.is_each:
        return 0
    return _figures_of(value)


def _figures_of(quantity: QuantityMention) -> int:
    return len(quantity.number.normalize().as_tuple().digits)


def _telling_words(reading: Reading, draft: Draft) -> frozenset[str]:
    """Return the words of a name that tell something: not what is counted, nor "của", "tại", "đạt"."""
    return frozenset(fold(draft.name).split()) - empty_words(reading.rules) - set(fold(draft.unit_code).split())


def _are_worded_alike(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether the telling word before the number, or the two right behind it, are the same.

    A word before a percentage says too little: "áp thuế 25%" may be of two countries.
    """
    before = _word_before(reading, known) if draft.value is not None and not draft.value.is_ratio else None
    if before is not None and before == _word_before(reading, draft):
        return True
    return _words_behind(reading, known) == _words_behind(reading, draft) != ()


@lru_cache(maxsize=4)
def _of_known(rules: Rules) -> PhraseIndex[OfKnown]:
    return index_of(rules.indicators.of_known)


def _is_known_count(reading: Reading, draft: Draft) -> bool:
    """Tell a count or an extent behind "của" and its like with no telling word behind it."""
    value = draft.value
    if value is None or not (draft.is_count or (draft.is_physical and _figures(draft) >= _ROUGH)):
        return False
    before = _word_of_known(reading, value)
    behind = next(_running_words(reading, value.end), None)
    return before is not None and (behind is None or behind in empty_words(reading.rules))


def is_tract(reading: Reading, draft: Draft) -> bool:
    """Tell a tract of land that goes by its size: "khu 4,3 ha", wherever it is told of."""
    if draft.value is None or draft.is_count:
        return False
    before = _word_of_known(reading, draft.value)
    return before is not None and before.named


def _word_of_known(reading: Reading, value: QuantityMention) -> OfKnown | None:
    view = reading.view
    found = _of_known(reading.rules).ending_at(view.folded, view.behind(value.start), _LONGEST_WORD)
    return found.payload if found is not None else None


def _word_before(reading: Reading, draft: Draft) -> str | None:
    assert draft.value is not None
    start = draft.value.start
    found = _WORD_BEFORE.search(reading.view.folded, max(0, start - _LONGEST_WORD), start)
    return found[1] if found is not None and found[1] not in empty_words(reading.rules) else None


def _words_behind(reading: Reading, draft: Draft) -> tuple[str, ...]:
    """Return the two telling words right behind the number, none where there are fewer."""
    assert draft.value is not None
    empty = empty_words(reading.rules)
    words = tuple(takewhile(lambda word: word not in empty, _running_words(reading, draft.value.end)))
    return words if len(words) == _WORDS_BEHIND else ()


def _running_words(reading: Reading, start: int) -> Iterator[str]:
    for _ in range(_WORDS_BEHIND):
        found = _WORD_BEHIND.match(reading.view.folded, start)
        if found is None:
            return
        yield found[1]
        start = found.end()
