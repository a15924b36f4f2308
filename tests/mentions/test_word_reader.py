"""The reader of number words, word by word."""

from decimal import Decimal

from minutes_nlp.mentions.types import Span
from minutes_nlp.mentions.word_reader import WordEntry, WordReader
from tests.mentions.reading import RULES

ENTRIES: list[WordEntry] = [*RULES.numbers.word, *RULES.numbers.multiplier, *RULES.numbers.particle]
WORDS = {form: entry for entry in ENTRIES for form in entry.forms}


def _reader(text: str) -> WordReader:
    reader = WordReader()
    words = text.split()
    for word, following in zip(words, [*words[1:], ""], strict=True):
        assert reader.take(WORDS[word], Span(0, 1), WORDS.get(following))
    return reader


def test_a_number_grows_word_by_word() -> None:
    """Each word is taken in its turn, and the value is that of all."""
    reader = _reader("hai triệu ba trăm linh năm nghìn")
    assert reader.complete
    assert reader.result()[0] == Decimal(2305000)


def test_some_words_want_another() -> None:
    """A comma wants its decimals, "linh" its unit, and a digit behind a hundred its ten."""
    for text in ("hai phẩy", "hai trăm linh", "hai trăm năm"):
        assert not _reader(text).complete


def test_two_plain_digits_are_loose() -> None:
    """Digits side by side are tens and units, loosely; a word that follows tens is said for nothing else."""
    assert _reader("bốn hai").is_loose
    assert not _reader("bốn lăm").is_loose


def test_a_word_that_cannot_follow_is_left() -> None:
    """A second ten is no part of the number."""
    reader = _reader("hai mươi ba")
    assert not reader.take(WORDS["mươi"], Span(0, 1))
    assert reader.result()[0] == Decimal(23)
