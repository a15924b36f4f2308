"""What can be said about the reading itself: the ledgers of coverage, and findings about the document."""
