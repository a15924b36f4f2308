"""Signs: "(-673 ha)", "âm 3,1 tỷ"."""

from decimal import Decimal

from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.values import Value, particles


def signed(scanner: Scanner, value: Value, end: int) -> tuple[int, Decimal]:
    """Return the start and the number with its sign: "(-673 ha)", "âm 3,1 tỷ"; `end` is where its unit ends."""
    text = scanner.view.text
    before = text[max(0, value.start - 2) : value.start]
    if before and before[-1] in "-–−+" and (len(before) == 1 or (before[0] in "( \t\n" and not _is_dash(text, value))):
        return value.start - 1, -value.number if before[-1] != "+" else value.number
    for match in particles(scanner.rules).find(scanner.view.folded, max(0, value.start - 4), value.start):
        if match.payload.alone and not scanner.is_line(match.start, end):
            continue
        if match.payload.role == "negative" and scanner.view.text[match.end : value.start] == " ":
            return match.start, -value.number
    return value.start, value.number


def _is_dash(text: str, value: Value) -> bool:
    """Tell a list dash or a range from a sign: at the start of a line, or behind a number."""
    position = value.start - 2
    while position >= 0 and text[position].isspace() and text[position] != "\n":
        position -= 1
    if position < 0 or text[position] == "\n":
        return True
    position = value.start - 3
    while position >= 0 and text[position].isspace():
        position -= 1
    return position >= 0 and text[position].isdecimal()
