package dev.upfront.reading.row;

import java.util.List;

/**
 * A row of titles where it stands, which may be one title alone.
 *
 * @param members its titles, one at least
 * @param start where it begins, with the quote, the article and the description of its first title
 * @param end behind its last title and the marks that belong to it
 */
record TitleRow(List<Member> members, int start, int end) {}
