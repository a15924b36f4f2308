"""Files written as a whole or not at all."""

import stat
from pathlib import Path

import pytest

from minutes_nlp.output.files import replacing


def test_new_file(tmp_path: Path) -> None:
    """A new file has what was written, and nothing is left beside it."""
    path = tmp_path / "kết quả.json"
    with replacing(path) as stream:
        stream.write(b"{}")
        assert not path.exists()
    assert path.read_bytes() == b"{}"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_failure_leaves_the_file(tmp_path: Path, failure: type[BaseException]) -> None:
    """When writing fails or is cancelled the old file stays and nothing is left beside it."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with pytest.raises(failure), replacing(path) as stream:
        stream.write(b"new")
        raise failure
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_mode_and_links_stay(tmp_path: Path) -> None:
    """The file keeps its permissions, and a link stays a link to it."""
    path, link = tmp_path / "a.json", tmp_path / "link.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    with replacing(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_device() -> None:
    """A device is written to, not replaced."""
    device = Path("/dev/null")
    if not device.exists():
        pytest.skip("no such device here")
    with replacing(device) as stream:
        stream.write(b"x")
    assert not device.is_file()
