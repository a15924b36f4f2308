"""Marks: brackets interrupt, ";" ends a clause and its parts, ":" opens a list, quotation marks cut."""

from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.statuses import announce_status


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
    state.clause = state.clause if following is not None and following.kind == "quantity" else []
