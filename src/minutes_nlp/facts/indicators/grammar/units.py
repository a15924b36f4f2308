"""Units of bare numbers: shared with the next number of a list, named before the number, or those of the fact."""

from dataclasses import replace

from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.trimming import joints, number_nouns
from minutes_nlp.mentions.types import QuantityMention, UnitMeaning
from minutes_nlp.mentions.units import read_unit

_LOOK_AHEAD = 2


def with_unit(state: SentenceState, position: int, quantity: QuantityMention) -> QuantityMention:
    """Return the `quantity` at `position`, with a unit from around it where it is a bare number and there is one."""
    if quantity.unit is not None:
        return quantity
    following = _number_behind(state, position)
    if following is not None:
        return share_unit(quantity, following)
    noun = _noun_of_number(state)
    if noun is not None:
        return replace(quantity, unit=noun, unit_text=noun.name)
    value = state.current.value if state.current is not None else None
    if value is None or not value.is_count or not state.clause or _begins_a_name(state, quantity):
        return quantity
    return share_unit(quantity, value)


def share_unit(quantity: QuantityMention, other: QuantityMention) -> QuantityMention:
    """Return `quantity` in the unit of `other`."""
    return replace(quantity, unit=other.unit, unit_text=other.unit_text)


def _begins_a_name(state: SentenceState, quantity: QuantityMention) -> bool:
    """Tell a number with a proper name right behind it, as in an address: "84 Hùng Vương"."""
    text = state.reading.view.text
    return text[quantity.end : quantity.end + 1] == " " and text[quantity.end + 1 : quantity.end + 2].isupper()


def _number_behind(state: SentenceState, position: int) -> QuantityMention | None:
    """Return the next number of a list: 905 of "820 và 905 tỷ đồng"."""
    for item in state.items[position + 1 : position + 1 + _LOOK_AHEAD]:
        if item.quantity is not None:
            return item.quantity
        if item.kind == "words" and state.reading.view.folded[item.start : item.end] not in joints(state.reading.rules):
            return None
        if item.kind not in ("words", "mark"):
            return None
    return None


def _noun_of_number(state: SentenceState) -> UnitMeaning | None:
    """Return the unit that "số phiếu phát ra 71" names: the noun behind "số"."""
    view, rules = state.reading.view, state.reading.rules
    words = next((item for item in state.clause if item.kind == "words"), None)
    if words is None:
        return None
    number_noun = next(number_nouns(rules).find(view.folded, words.start, words.end), None)
    if number_noun is None:
        return None
    found = read_unit(view, rules, view.trim(number_noun.end, words.end)[0])
    return found.unit if found is not None and found.unit.is_count else None
