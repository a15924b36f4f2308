"""Folding for matching: lower case and one placement of the tone mark, never changing the length.

"Hoà", "HÒA" and "hòa" are one word in two spellings; both placements have the same number of codepoints in NFC, so
offsets in the folded text are offsets in the text.
"""

import re

_PLACEMENTS = {
    **{f"o{new}": f"{old}a" for new, old in zip("àáảãạ", "òóỏõọ", strict=True)},
    **{f"o{new}": f"{old}e" for new, old in zip("èéẻẽẹ", "òóỏõọ", strict=True)},
    **{f"u{new}": f"{old}y" for new, old in zip("ỳýỷỹỵ", "ùúủũụ", strict=True)},
}
_ENDS_IN_Y = re.compile(r"(?<=\b[hklmst])[yýỳỷỹỵ]\b|(?<=\bqu)[yýỳỷỹỵ]\b")
_I_FOR_Y = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_OPEN_SYLLABLE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![^\W\d_])")


def fold(text: str) -> str:
    """Return NFC `text` lower-cased, tone marks of oa, oe, uy on the first vowel; same length as `text`."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return _OPEN_SYLLABLE.sub(lambda match: _PLACEMENTS[match.group()], lowered)


def fold_name(text: str) -> str:
    """Return NFC `text` folded, with one spelling of names written with i or y: "Lý", "Lí"; "Quý", "Quí"."""
    return _ENDS_IN_Y.sub(lambda match: match.group().translate(_I_FOR_Y), fold(text))
