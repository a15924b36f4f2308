"""Names of files, made fit for one line of a terminal or of JSON."""


def plain_name(name: str) -> str:
    """Return `name` with what cannot be printed (control characters, bytes of no encoding) written as escapes."""
    if name.isprintable():
        return name
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)
