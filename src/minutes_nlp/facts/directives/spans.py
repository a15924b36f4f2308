"""Passing over what separates."""


def skip(text: str, position: int, end: int) -> int:
    """Return the first place from `position` on that holds neither space, comma, colon nor opening quotation mark."""
    while position < end and text[position] in ' ,:“"':
        position += 1
    return position
