"""Tokens by place."""

from minutes_nlp.text.tokens import digit_starts, first_token, token_places


def test_tokens_are_letters_digits_or_signs() -> None:
    """Runs of letters and runs of digits are tokens, every sign is one."""
    assert token_places("tăng8,7% tăng") == {"tăng": [0, 9], "8": [4], ",": [5], "7": [6], "%": [7]}


def test_numerals_start_where_no_number_goes_on() -> None:
    """Digits behind a separator inside a numeral start none."""
    assert digit_starts("1.036 tỷ, 15/3, 7") == [0, 10, 16]


def test_the_token_at_a_place() -> None:
    """A token is read from where it starts; white space starts none."""
    assert first_token("đạt 5%", 4) == "5"
    assert first_token("đạt 5%", 3) == ""
