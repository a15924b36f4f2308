"""The measure: gold documents, the program's reading of them, and scores by field."""

from minutes_nlp.evaluate.corpus import GoldDocument, load_corpus
from minutes_nlp.evaluate.fields import FIELDS
from minutes_nlp.evaluate.run import Evaluation, evaluate_corpus

__all__ = ["FIELDS", "Evaluation", "GoldDocument", "evaluate_corpus", "load_corpus"]
