"""Directives: who asks whom to do what, until when."""

from minutes_nlp.facts.directives.issuers import PeopleOfDocument
from minutes_nlp.facts.directives.reader import CueRejection, Directives, read_directives, with_targets

__all__ = ["CueRejection", "Directives", "PeopleOfDocument", "read_directives", "with_targets"]
