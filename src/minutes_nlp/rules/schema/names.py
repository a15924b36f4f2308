"""The shape of rules/names.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class NamesFile(RuleFile):
    """The file as a whole."""
