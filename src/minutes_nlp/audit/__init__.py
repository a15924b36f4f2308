"""The rules looked at as a whole: do the entries find what they say, and are they ever met?"""

from minutes_nlp.audit.coverage import unmet_entries
from minutes_nlp.audit.entries import Fault, check_entries

__all__ = ["Fault", "check_entries", "unmet_entries"]
