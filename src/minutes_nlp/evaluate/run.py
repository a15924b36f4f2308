"""An evaluation: every gold document read, counted and scored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from minutes_nlp.evaluate.corpus import GoldDocument, corpus_hash
from minutes_nlp.evaluate.fields import FIELDS, Count, Miss, count_document
from minutes_nlp.evaluate.scores import Score, score
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
    seed = corpus_hash(documents)
    counts: dict[str, list[Count]] = {name: [] for name in FIELDS}
    genres: dict[str, dict[str, list[Count]]] = {}
    misses: list[tuple[str, Miss]] = []
    for document in documents:
        reference = document.gold.reference_date
        day = date.fromisoformat(reference) if reference else None
        tally = count_document(document, read(read_text(document.text), rules, reference_date=day), rules)
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
