"""The shape of rules/comparisons.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class ComparisonsFile(RuleFile):
    """The file as a whole."""
