package dev.upfront.bench.standing;

import dev.upfront.standing.Question;

/** What one may claim something about: a question about a season of a series. */
record Topic(String series, int season, Question question) {}
