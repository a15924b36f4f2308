"""An evaluation: every gold document held against a reading of it, counted and scored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from minutes_nlp.evaluate.corpus import GoldDocument, corpus_hash
from minutes_nlp.evaluate.facts import Facts
from minutes_nlp.evaluate.fields import FIELDS, count_facts
from minutes_nlp.evaluate.from_gold import facts_of_gold
from minutes_nlp.evaluate.from_minutes import facts_of_minutes
from minutes_nlp.evaluate.scores import Score, score
from minutes_nlp.evaluate.tally import Count, Miss
from minutes_nlp.pipeline import read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import Rules


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of a corpus: by field over all documents, by genre and field, and every error by document."""

    corpus: str
    documents: int
    fields: Mapping[str, Score]
    genres: Mapping[str, Mapping[str, Score]]
    misses: Sequence[tuple[str, Miss]]


def evaluate_corpus(documents: Sequence[GoldDocument], rules: Rules) -> Evaluation:
    """Return the scores of the program on `documents` with `rules`."""

    def reading(document: GoldDocument) -> Facts:
        reference = document.gold.reference_date
        day = date.fromisoformat(reference) if reference else None
        return facts_of_minutes(read(read_text(document.text), rules, reference_date=day), rules)

    return _evaluate(documents, rules, reading)


def compare_annotations(documents: Sequence[GoldDocument], others: Sequence[GoldDocument], rules: Rules) -> Evaluation:
    """Return how far a second annotation of the same `documents` agrees with the first: F1, the same both ways."""
    second = {other.id: other for other in others}
    return _evaluate(documents, rules, lambda document: facts_of_gold(second[document.id], rules))


def _evaluate(documents: Sequence[GoldDocument], rules: Rules, reading: Callable[[GoldDocument], Facts]) -> Evaluation:
    seed = corpus_hash(documents)
    counts: dict[str, list[Count]] = {name: [] for name in FIELDS}
    genres: dict[str, dict[str, list[Count]]] = {}
    misses: list[tuple[str, Miss]] = []
    for document in documents:
        tally = count_facts(document.text, facts_of_gold(document, rules), reading(document))
        by_genre = genres.setdefault(document.gold.genre, {name: [] for name in FIELDS})
        for name in FIELDS:
            count = tally.counts.get(name, Count())
            counts[name].append(count)
            by_genre[name].append(count)
        misses += [(document.id, miss) for miss in tally.misses]
    return Evaluation(
        corpus=seed,
        documents=len(documents),
        fields={name: score(found, f"{seed}{name}") for name, found in counts.items()},
        genres={
            genre: {name: score(found, f"{seed}{genre}{name}") for name, found in fields.items()}
            for genre, fields in sorted(genres.items())
        },
        misses=misses,
    )
