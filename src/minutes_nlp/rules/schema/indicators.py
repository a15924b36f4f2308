"""The shape of rules/indicators.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class IndicatorsFile(RuleFile):
    """The file as a whole."""
