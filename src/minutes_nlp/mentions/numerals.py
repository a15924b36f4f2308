"""Numerals in digits: their value, and the convention of a document.

Digits follow the Vietnamese convention (dot for thousands, comma for decimals) unless the document shows the
reversed one; a token that can be read in only one way is read that way in any document (DOMAIN 4.1).
"""

import re
from decimal import Decimal
from typing import Literal

from minutes_nlp.text import View

DIGITS = re.compile(r"\d+(?:[.,/]\d+)*")
"""A number of the ledger: a maximal run of digits with inner separators."""

_TWO_MARKS = re.compile(r"(?P<thousand>[.,])\d{3}(?:(?P=thousand)\d{3})*(?P<decimal>[.,])\d+$")
_LONGEST_NUMBER = 40

_SHORT_DECIMALS = re.compile(r"\d+(?P<decimal>[.,])\d{1,2}$")

Style = Literal["vietnamese", "decimal_comma", "reversed"]
"""Which mark means what: "decimal_comma" is the Vietnamese convention of a text that never mixes it with the other."""


def digit_style(view: View) -> Style:
    """Return the convention of the document's separators, by the vote of the tokens with two marks.

    A lone "73.4%" shows nothing: many writers mix it with dots for thousands.
    """
    vote = 0
    decimals: set[str] = set()
    for token in DIGITS.finditer(view.text):
        marks = _TWO_MARKS.search(token.group())
        if marks and marks["thousand"] != marks["decimal"]:
            vote += 1 if marks["decimal"] == "," else -1
        elif marks:
            vote += 1 if marks["thousand"] == "." else -1
        short = _SHORT_DECIMALS.match(token.group())
        decimals |= {short["decimal"]} if short else set()
    if vote < 0:
        return "reversed"
    return "decimal_comma" if decimals == {","} else "vietnamese"


def read_digits(token: str, style: Style, *, small: bool = False, whole_only: bool = False) -> Decimal | None:
    """Return the value of one token of digits without slash, None when it is no number (3.2.1).

    `small` says that the unit takes small decimals, so that three digits behind one mark are decimals where a text may
    mix its marks; `whole_only` that it takes none ("4,974 đảng viên"), so that they are thousands.
    """
    if len(token) > _LONGEST_NUMBER:
        return None
    marks = [char for char in token if char in ".,"]
    if not marks:
        return Decimal(token)
    if len(set(marks)) == 2:
        if marks.count(marks[-1]) > 1 or not _are_thousands(token[: token.rindex(marks[-1])], marks[0]):
            return None
        return _decimal(token, thousands=marks[0], decimal=marks[-1])
    mark = marks[0]
    if len(marks) > 1:
        return _decimal(token, thousands=mark, decimal="") if _are_thousands(token, mark) else None
    whole, _, part = token.partition(mark)
    if len(part) != 3 or len(whole) > 3 or whole.startswith("0"):
        return _decimal(token, thousands="", decimal=mark)
    is_thousands = mark == ("," if style == "reversed" else ".") and (not small or style == "decimal_comma")
    is_thousands = is_thousands or whole_only
    return _decimal(token, thousands=mark if is_thousands else "", decimal="" if is_thousands else mark)


def _are_thousands(token: str, mark: str) -> bool:
    groups = token.split(mark)
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _decimal(token: str, *, thousands: str, decimal: str) -> Decimal:
    if thousands:
        token = token.replace(thousands, "")
    return Decimal(token.replace(decimal, ".") if decimal else token)
