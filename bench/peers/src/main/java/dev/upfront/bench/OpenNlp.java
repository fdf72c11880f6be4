package dev.upfront.bench;

import dev.upfront.intake.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP, as far as it goes without saying anything of meaning: sentences, words, parts of speech. */
final class OpenNlp implements Peer {
  private final SentenceDetectorME sentences;
  private final TokenizerME words;
  private final POSTaggerME tags;

  OpenNlp() throws IOException {
    try (InputStream in = model("sentence")) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = model("tokens")) {
      words = new TokenizerME(new TokenizerModel(in));
    }
    try (InputStream in = model("pos")) {
      tags = new POSTaggerME(new POSModel(in));
    }
  }

  private static InputStream model(String task) {
    String file = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    return Objects.requireNonNull(OpenNlp.class.getResourceAsStream(file), file);
  }

  @Override
  public String name() {
    return "OpenNLP: sentences, words, parts of speech";
  }

  @Override
  public long read(Article article) {
    long found = 0;
    for (String sentence : sentences.sentDetect(article.text())) {
      found += tags.tag(words.tokenize(sentence)).length;
    }
    return found;
  }
}
