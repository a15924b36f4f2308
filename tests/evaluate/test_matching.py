"""Results and gold are paired one to one, as many as there can be."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.evaluate.matching import match


def test_two_pairs_are_better_than_the_one_most_alike() -> None:
    """The best pair gives way where that leaves a partner for both."""
    likeness = {("a", "x"): 9, ("a", "y"): 8, ("b", "x"): 7, ("b", "y"): None}
    assert match(["a", "b"], ["x", "y"], lambda i, j: likeness[i, j]) == [(0, 1), (1, 0)]


def test_of_as_many_pairs_the_most_alike_are_kept() -> None:
    """With the number of pairs the same, the sum of likeness decides."""
    likeness = {("a", "x"): 5, ("a", "y"): 9, ("b", "x"): 9, ("b", "y"): 5}
    assert match(["a", "b"], ["x", "y"], lambda i, j: likeness[i, j]) == [(0, 1), (1, 0)]
    assert match([], ["x"], lambda _, __: 1) == []


@given(st.lists(st.lists(st.none() | st.integers(0, 9), min_size=4, max_size=4), min_size=4, max_size=4))
def test_no_other_pairing_is_better(table: list[list[int | None]]) -> None:
    """Against every possible pairing of four with four: neither more pairs nor more likeness."""
    pairs = match(range(4), range(4), lambda i, j: table[i][j])
    reached = (len(pairs), sum(table[i][j] or 0 for i, j in pairs))
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    others = (
        [score for i, j in enumerate(order) if (score := table[i][j]) is not None] for order in permutations(range(4))
    )
    assert reached == max((len(scores), sum(scores)) for scores in others)
