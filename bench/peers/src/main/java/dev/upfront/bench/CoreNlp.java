package dev.upfront.bench;

import dev.upfront.intake.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Objects;
import java.util.Properties;

/**
 * Stanford CoreNLP up to named entities, with its dates tied to the calendar by SUTime. Its fine
 * classes of entities are left out, since they cost it time and Upfront has no use for them.
 */
final class CoreNlp implements Peer {
  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "true");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "CoreNLP: words, parts of speech, names, dates";
  }

  @Override
  public long read(Article article) {
    Annotation annotation = new Annotation(article.text());
    annotation.set(
        CoreAnnotations.DocDateAnnotation.class,
        Objects.requireNonNullElse(article.published(), "2024-06-15").toString());
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
