"""Indicators: what was measured, over which period, how much, and against what (DOMAIN 4 to 6).

`items` cuts a sentence into the pieces the grammar knows, `grammar` puts them together into drafts, `names` says what
is measured, `bases` and `times` complete comparisons and periods, `records` writes the contract's records.
"""

from minutes_nlp.facts.indicators.reader import Indicators, read_indicators

__all__ = ["Indicators", "read_indicators"]
