"""Words for the contract's closed values."""

from typing import Any, get_args

import pytest

from minutes_nlp.model import Coverage
from minutes_nlp.model.directives import AssigneeRole, DirectiveKind
from minutes_nlp.model.indicators import Relation, Status
from minutes_nlp.model.people import Presence, Role
from minutes_nlp.output import labels


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (labels.ROLES, get_args(Role)),
        (labels.PRESENCE, get_args(Presence)),
        (labels.STATUS, get_args(Status)),
        (labels.RELATIONS, get_args(Relation)),
        (labels.DIRECTIVES, get_args(DirectiveKind)),
        (labels.ASSIGNEES, get_args(AssigneeRole)),
        (labels.SEVERITIES, ("info", "warning", "error")),
        (labels.LEDGERS, tuple(Coverage.model_fields)),
    ],
)
def test_every_value_has_words(words: dict[str, str], values: tuple[Any, ...]) -> None:
    """Each closed value of the contract has its words, and no others have."""
    assert set(words) == set(values)
