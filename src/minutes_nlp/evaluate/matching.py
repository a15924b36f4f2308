"""Which found item is which expected one: pairs, one to one, as many as there can be, and of those the most alike."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Expected = TypeVar("Expected")
Found = TypeVar("Found")
Pairs = list[tuple[int, int]]


def match(
    expected: Sequence[Expected], found: Sequence[Found], likeness: Callable[[Expected, Found], int | None]
) -> Pairs:
    """Return pairs of positions, in order; two items whose `likeness` is None are never a pair.

    There is no other set of pairs with more pairs, nor one of the same size with a larger sum of likeness.
    """
    import networkx

    graph: networkx.Graph[tuple[int, int]] = networkx.Graph()
    for i, item in enumerate(expected):
        for j, result in enumerate(found):
            score = likeness(item, result)
            if score is not None:
                graph.add_edge((0, i), (1, j), weight=score)
    pairs: Pairs = []
    for nodes in networkx.connected_components(graph):
        if len(nodes) == 2:
            (_, i), (_, j) = sorted(nodes)
            pairs.append((i, j))
            continue
        part = graph.subgraph(sorted(nodes))
        edges = networkx.max_weight_matching(part, maxcardinality=True)
        pairs += [(i, j) for (_, i), (_, j) in (sorted(edge) for edge in edges)]
    return sorted(pairs)
