"""The shape of rules/periods.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class PeriodsFile(RuleFile):
    """The file as a whole."""
