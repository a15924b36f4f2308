"""Ledgers add up."""

from minutes_nlp.checks.coverage import Claim, make_ledger, number_spans
from minutes_nlp.mentions.types import Span
from minutes_nlp.text import make_view
from tests.facts.reading import minutes

VIEW = make_view("Thu 15 tỷ, 12/TB-UBND, và 77.")


def test_every_span_is_somewhere() -> None:
    """Claimed, rejected and unclaimed spans are all there are."""
    spans = number_spans(VIEW, (), ())
    claims = [[Claim(4, 6, "indicator")], [Claim(11, 21, "document_code", "cited")]]
    ledger = make_ledger(VIEW, spans, claims)
    assert (ledger.total, ledger.claimed, ledger.claimed_by) == (3, 1, {"indicator": 1})
    assert [r.reason for r in ledger.rejected] == ["cited"]
    assert [e.text for e in ledger.unclaimed] == ["77"]


def test_the_first_list_of_claims_counts() -> None:
    """A span that two lists claim belongs to the first."""
    ledger = make_ledger(VIEW, [Span(4, 6)], [[Claim(0, 10, "indicator")], [Claim(4, 6, "date")]])
    assert ledger.claimed_by == {"indicator": 1}


def test_number_words_are_numbers_when_they_were_read() -> None:
    """Digits are always counted, words only when read."""
    assert number_spans(make_view("hai dự án, 5 xã"), [Span(0, 3)], ()) == [Span(0, 3), Span(11, 12)]


def test_the_ledgers_of_a_document_add_up() -> None:
    """In an output claimed + rejected + unclaimed is the total, by kind as well."""
    coverage = minutes("Giao Sở Y tế kiểm tra 15 cơ sở trước ngày 20/3. Thu đạt 5 tỷ đồng; xem 77-88.").coverage
    for ledger in (coverage.numbers, coverage.directive_cues, coverage.names):
        assert ledger.total == ledger.claimed + len(ledger.rejected) + len(ledger.unclaimed)
        assert ledger.claimed == sum(ledger.claimed_by.values())


def test_roman_numerals_of_periods_and_markers_count_those_of_names_do_not() -> None:
    """The "III" of "quý III" was read and counts; that of a name was not read as a number."""
    view = make_view("II. Thu quý III/2025 của Công ty CIC")
    assert number_spans(view, (), [Span(0, 3), Span(8, 20)]) == [Span(0, 2), Span(12, 15), Span(16, 20)]
