"""The shape of rules/sections.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class SectionsFile(RuleFile):
    """The file as a whole."""
