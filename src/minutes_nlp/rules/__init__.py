"""The rules: what the program knows of Vietnamese, read from rules/*.toml and validated as a whole."""

from minutes_nlp.rules.loader import Rules, default_dir, load_rules
from minutes_nlp.rules.schema.entry import Entry, RuleFile

__all__ = ["Entry", "RuleFile", "Rules", "default_dir", "load_rules"]
