"""The shape of rules/checks.toml: findings with their severity, message and tolerance."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from minutes_nlp.rules.schema.entry import RuleFile


class Check(BaseModel):
    """A check. `message` is what the finding says, in Vietnamese, with the named fields of the check in braces.

    `tolerance` is a share of the whole, `near` the share of the whole from which parts are taken to be all of it.
    `examples` are texts that raise the finding, `counters` texts that do not; a test reads them all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(?:_[a-z0-9]+)*$")]
    severity: Literal["info", "warning", "error"]
    message: Annotated[str, Field(min_length=1)]
    tolerance: Decimal = Decimal(0)
    near: Decimal = Decimal(1)
    examples: Annotated[tuple[str, ...], Field(min_length=1)]
    counters: Annotated[tuple[str, ...], Field(min_length=1)]


class ChecksFile(RuleFile):
    """The file as a whole."""

    check: tuple[Check, ...] = ()

    def get(self, check_id: str) -> Check | None:
        """Return the check of that id, None when the rules do not have it."""
        return next((check for check in self.check if check.id == check_id), None)
