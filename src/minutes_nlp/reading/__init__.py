"""Reading: files, streams and pasted text become a `Source`, or an UnreadableError of one clear line."""

from minutes_nlp.reading.inputs import DEFAULT_MAX_BYTES, read_bytes, read_file, read_stream, read_text
from minutes_nlp.reading.names import plain_name

__all__ = ["DEFAULT_MAX_BYTES", "plain_name", "read_bytes", "read_file", "read_stream", "read_text"]
