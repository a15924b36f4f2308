"""Why a result says what it says, and what became of a place in the text."""

from minutes_nlp.explain.places import explain_place
from minutes_nlp.explain.results import ResultNotFoundError, explain_result
from minutes_nlp.explain.types import Explanation, Ground

__all__ = ["Explanation", "Ground", "ResultNotFoundError", "explain_place", "explain_result"]
