"""The shape of rules/numbers.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class NumbersFile(RuleFile):
    """The file as a whole."""
