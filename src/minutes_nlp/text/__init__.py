"""The text: a normalised view of it with an exact map back, and phrase matching on that view."""

from minutes_nlp.text.phrases import PhraseIndex, PhraseMatch
from minutes_nlp.text.view import View, make_view

__all__ = ["PhraseIndex", "PhraseMatch", "View", "make_view"]
