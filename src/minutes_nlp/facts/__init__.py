"""The facts: meeting, attendees, indicators and directives, put together from mentions inside the structure."""
