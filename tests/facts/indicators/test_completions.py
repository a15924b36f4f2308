"""Deeds that need what they are done to."""

import pytest

from minutes_nlp.facts.indicators.completions import is_object_behind
from tests.facts.indicators.grammar.build import first_figure
from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phường mới giải ngân 18,9 tỷ đồng vốn đầu tư công.", "giải ngân vốn đầu tư công"),
        ("Giải ngân đạt 95% kế hoạch vốn đầu tư công.", "Giải ngân vốn đầu tư công"),
        ("Vốn đầu tư công được giao 27 tỷ đồng, giải ngân 5 tỷ đồng.", "vốn đầu tư công giải ngân"),
        ("Toàn tỉnh giải ngân 5 tỷ đồng.", "giải ngân"),
    ],
)
def test_a_disbursement_says_of_what(text: str, name: str) -> None:
    """The object stands behind the sum, in the basis, or before in the paragraph."""
    assert indicators(text)[-1].name == name


def test_only_what_a_deed_is_done_to_is_its_object() -> None:
    """Other deeds, and other words behind the sum, have none."""
    for text, found in (
        ("giải ngân 5 tỷ đồng vốn đầu tư công", True),
        ("giải ngân 5 tỷ đồng tiền mặt", False),
        ("huy động 5 tỷ đồng vốn đầu tư công", False),
    ):
        state, figure = first_figure(text)
        assert is_object_behind(state.reading, figure.clause.action, figure.behind.span) is found
