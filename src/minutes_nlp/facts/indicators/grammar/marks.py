"""Marks: brackets interrupt, ";" ends a clause and its parts, ":" opens a list, quotation marks cut."""

from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.statuses import announce_status
from minutes_nlp.facts.indicators.wording import is_measure

_LOOK_AHEAD = 4
_MOST_WORDS = 6


def take_mark(state: SentenceState, position: int) -> None:
    """Take the mark at `position`; a comma or a dash stays in the clause it stands in."""
    item = state.items[position]
    match item.mark:
        case "(":
            state.open_bracket()
        case ")":
            state.close_bracket()
        case ";":
            _end_clause(state)
        case ":":
            _open_list(state, position)
        case "“" | "”" | '"':
            state.clause = []
        case _ if state.clause:
            state.clause.append(item)


def _end_clause(state: SentenceState) -> None:
    state.clause = []
    state.status = state.aim or state.usual
    state.parent = state.parent if state.is_listing else None


def _open_list(state: SentenceState, position: int) -> None:
    """Take what stands before ":" for its list; right before a number it is the number's name."""
    state.is_listing = state.parent is not None
    announce_status(state)
    following = state.item(position + 1)
    is_name = following is not None and following.kind == "quantity"
    state.clause = state.clause if is_name or _names_what_follows(state, position) else []


def _is_short_item(state: SentenceState, position: int) -> bool:
    """Tell a few words before the first ":" of an item of a list: "- Vàng cốm: đạt 40 kg"."""
    structure = state.reading.structure
    sentence = structure.sentences[state.sentence]
    start, end = structure.text_start(sentence), state.items[position].start
    is_item = structure.paragraphs[sentence.paragraph].level is not None
    words = state.reading.view.text[start:end]
    return is_item and ":" not in words and len(words.split()) <= _MOST_WORDS


def _names_what_follows(state: SentenceState, position: int) -> bool:
    """Tell a measure before ":" behind which only times and verbs lead to a number: "Sản lượng: năm 2015 là 5 tấn"."""
    words = [item for item in state.clause if item.kind in ("words", "noun")]
    if not words or not (is_measure(state.reading, words[-1]) or _is_short_item(state, position)):
        return False
    for item in state.items[position + 1 : position + 1 + _LOOK_AHEAD]:
        if item.quantity is not None:
            return not item.quantity.is_count
        if item.kind not in ("period", "phrase"):
            return False
    return False
