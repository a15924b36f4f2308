"""The shape of rules/checks.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class ChecksFile(RuleFile):
    """The file as a whole."""
