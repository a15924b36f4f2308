"""Output: minutes as JSON, as a table on the terminal, and the schema of the JSON. One module a format."""
