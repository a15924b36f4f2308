"""The shape of rules/places.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class PlacesFile(RuleFile):
    """The file as a whole."""
