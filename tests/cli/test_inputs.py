"""What is to be read."""

import sys
from types import SimpleNamespace

import pytest

from minutes_nlp.cli.inputs import find_inputs
from minutes_nlp.errors import UnreadableError


def _set_clipboard(monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    class FailureError(RuntimeError):
        pass

    def paste() -> str:
        if text is None:
            raise FailureError("no clipboard")
        return text

    monkeypatch.setitem(sys.modules, "pyperclip", SimpleNamespace(paste=paste, PyperclipException=FailureError))


def test_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clipboard is read as a text without a name."""
    _set_clipboard(monkeypatch, "Họp.\r\n")
    (item,) = find_inputs((), clipboard=True, max_bytes=100)
    source = item.read()
    assert (source.text, source.name) == ("Họp.\r\n", None)


@pytest.mark.parametrize(("text", "words"), [(None, "đầu vào chuẩn"), ("", "không có nội dung")])
def test_bad_clipboard(monkeypatch: pytest.MonkeyPatch, text: str | None, words: str) -> None:
    """A missing or empty clipboard is one line that says what to do."""
    _set_clipboard(monkeypatch, text)
    (item,) = find_inputs((), clipboard=True, max_bytes=100)
    with pytest.raises(UnreadableError, match=words):
        item.read()


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process without standard input says so."""
    monkeypatch.setattr(sys, "stdin", None)
    (item,) = find_inputs((), clipboard=False, max_bytes=100)
    with pytest.raises(UnreadableError, match="đã đóng"):
        item.read()


def test_order_and_names() -> None:
    """Inputs come in the order of the arguments, named as the user named them."""
    items = find_inputs(("b/x.txt", "-", "a.txt"), clipboard=False, max_bytes=100)
    assert [item.label for item in items] == ["b/x.txt", "-", "a.txt"]
    assert [item.name for item in items] == ["x.txt", None, "a.txt"]
