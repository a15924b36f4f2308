"""The source: a text as it was read, and where it came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A text exactly as it was decoded, neither normalised nor with its line ends translated.

    `name` is the file's name (None for pasted text), `media_type` what the input was, `encoding` the Python name of
    the codec that gives `text` from the bytes (a byte order mark is part of the codec, not of the text), `sha256` the
    hash of the bytes, or of the text's UTF-8 when there were none.
    """

    text: str
    name: str | None
    media_type: str
    encoding: str
    sha256: str
