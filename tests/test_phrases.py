"""The phrases of corpora/phrases: one mention for each wording, none for a reject."""

import pytest

from minutes_nlp.rules import default_dir
from tests.phrase_readers import read_phrase
from tests.phrases import FILES, Reject, Wording, rejects, wordings


@pytest.mark.parametrize("wording", list(wordings()), ids=str)
def test_a_wording_is_its_value(wording: Wording) -> None:
    """Each wording gives exactly one mention, over all of it, with the fields of its value."""
    found = read_phrase(wording.kind, wording.text, wording.day)
    assert wording.is_read(found), found


@pytest.mark.parametrize("reject", list(rejects()), ids=str)
def test_a_reject_is_nothing(reject: Reject) -> None:
    """Words that only look like a value give no mention."""
    found = read_phrase(reject.kind, reject.text, reject.day)
    assert reject.is_read(found), found


def test_every_rule_file_has_its_phrases() -> None:
    """There is one file of phrases for each rule file."""
    assert {path.stem for path in FILES} == {path.stem for path in default_dir().glob("*.toml")}
