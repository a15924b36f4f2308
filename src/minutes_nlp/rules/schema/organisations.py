"""The shape of rules/organisations.toml."""

from minutes_nlp.rules.schema.entry import RuleFile


class OrganisationsFile(RuleFile):
    """The file as a whole."""
