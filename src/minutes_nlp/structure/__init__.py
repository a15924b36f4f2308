"""The structure of a document: paragraphs, sentences, segments, genre."""
