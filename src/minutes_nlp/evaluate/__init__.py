"""The measure: gold documents, readings of them held against the gold, and scores by field."""

from minutes_nlp.evaluate.corpus import GoldDocument, load_annotations, load_corpus
from minutes_nlp.evaluate.fields import FIELDS
from minutes_nlp.evaluate.run import Evaluation, compare_annotations, evaluate_corpus

__all__ = [
    "FIELDS",
    "Evaluation",
    "GoldDocument",
    "compare_annotations",
    "evaluate_corpus",
    "load_annotations",
    "load_corpus",
]
