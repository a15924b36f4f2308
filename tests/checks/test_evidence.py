"""Evidence that does not hold is a program error."""

import pytest

from minutes_nlp.checks.evidence import assert_evidence
from minutes_nlp.errors import EvidenceError
from tests.facts.reading import minutes


def test_evidence_that_holds_passes() -> None:
    """What the pipeline makes passes."""
    assert_evidence(minutes("Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ."))


def test_a_wrong_offset_is_caught() -> None:
    """One shifted evidence is enough."""
    result = minutes("Thu ngân sách tháng 2 đạt 15 tỷ đồng.")
    assert result.text is not None
    with pytest.raises(EvidenceError):
        assert_evidence(result.model_copy(update={"text": "x" + result.text}))
