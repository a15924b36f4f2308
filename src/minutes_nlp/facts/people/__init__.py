"""People: attendees with posts and roles, organisations, and the names they account for."""

from minutes_nlp.facts.people.lookup import People
from minutes_nlp.facts.people.reader import read_people

__all__ = ["People", "read_people"]
