"""The shape of rules/titles.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class TitlesFile(RuleFile):
    """The file as a whole."""
