"""Writing a file as a whole or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yield a stream whose bytes become the content of `path` when the block ends without an exception.

    Until then `path` is as it was. What is no regular file (a device, a pipe) is written directly.
    """
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        with path.open("wb") as stream:
            yield stream
        return
    path = path.resolve()
    temporary = path.with_name(f".{path.name[:200]}.{os.getpid()}.tmp")
    stream = temporary.open("xb")
    try:
        with stream:
            yield stream
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
