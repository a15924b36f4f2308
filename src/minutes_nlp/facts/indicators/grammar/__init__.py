"""The grammar of a sentence with figures: items in, drafts of facts out.

Items are read from left to right. A number is a value, the amount of a comparison, or the first of "từ … lên …",
by the verb before it and the basis behind it (DOMAIN 5.4, 5.5). Brackets speak of the fact before them; "trong đó"
opens parts of it; a clause without a name goes on with the name before.

`state` is what has been read so far, `sentence` goes through the items; each kind of item has its module (`numbers`,
`ranks`, `marks`, `bases`, `periods`, `phrases`), and so has what a number can be (`comparing`, `values`, `brackets`,
`lists`).
"""

from minutes_nlp.facts.indicators.grammar.sentence import read_sentence
from minutes_nlp.facts.indicators.grammar.state import Opening

__all__ = ["Opening", "read_sentence"]
