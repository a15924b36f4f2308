"""The shape of rules/units.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class UnitsFile(RuleFile):
    """The file as a whole."""
