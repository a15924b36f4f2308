"""The shape of rules/directives.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class DirectivesFile(RuleFile):
    """The file as a whole."""
