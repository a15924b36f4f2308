"""The shape of every rule file, one module a file."""
