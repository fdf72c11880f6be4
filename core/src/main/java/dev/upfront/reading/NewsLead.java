package dev.upfront.reading;

import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import java.util.List;

/**
 * An article cut as the press writes it: the headline, the lead, in which the news stands, and what goes on about it.
 *
 * @param headline the sentences of the headline; none where a text has no headline
 * @param opening the headline and the lead
 * @param rest what is behind them
 */
record NewsLead(List<Sentence> headline, List<Sentence> opening, List<Sentence> rest) {
  /** Sentences of the body that make up the lead. */
  private static final int LEAD = 4;

  static NewsLead of(Text text) {
    List<Sentence> sentences = text.sentences;
    int body = 0;
    while (body < sentences.size() && sentences.get(body).block().kind() == Text.Kind.TITLE) {
      body++;
    }
    int rest = Math.min(sentences.size(), body + LEAD);
    return new NewsLead(
        sentences.subList(0, body),
        sentences.subList(0, rest),
        sentences.subList(rest, sentences.size()));
  }

  /** The lead alone. */
  List<Sentence> lead() {
    return opening.subList(headline.size(), opening.size());
  }
}
