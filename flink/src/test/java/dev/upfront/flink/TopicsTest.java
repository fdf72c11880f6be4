package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.bench.GeneratedNews;
import dev.upfront.intake.Articles;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job between two topics of a real broker. */
class TopicsTest {
  private static final int ARTICLES = 40;

  @TempDir
  private Path place;

  @Test
  void articles_come_from_a_topic_and_what_is_believed_goes_to_another() throws Exception {
    GeneratedNews news = new GeneratedNews(20);
    OneProcess expected;
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + place.resolve("one.db"), InstantSource.system())) {
      Reader reader = Reader.bundled();
      for (int i : numbers()) {
        byte[] body = news.text(i).getBytes(StandardCharsets.UTF_8);
        ledger.record(reader.read(Articles.read(i + ".txt", body)), sent(i));
      }
      expected = OneProcess.of(ledger, Plans.live().recordedDay(), Plans.AS_OF);
    }
    try (Broker broker =
            new Broker(Files.createDirectories(place.resolve("broker")), "articles", "standings");
        Cluster cluster = new Cluster(place)) {
      Path claims = place.resolve("claims");
      cluster.start(
          Plans.live(),
          2,
          Topics.in(broker.address(), "articles"),
          new Sinks(Folders.path(claims), null, null, Topics.told(broker.address(), "standings")),
          null);
      try (KafkaProducer<String, String> producer = new KafkaProducer<>(
          Map.of("bootstrap.servers", broker.address()),
          new StringSerializer(),
          new StringSerializer())) {
        for (int i : numbers()) {
          producer.send(new ProducerRecord<>(
              "articles", null, sent(i).toEpochMilli(), i + ".txt", news.text(i)));
        }
        producer.send(new ProducerRecord<>("articles", "nothing.txt", null));
      }
      cluster.awaitLines(claims, numbers().size());
      cluster.awaitNotRead(1);
      cluster.stop(true);
      OneProcess.assertSame(OneProcess.lines(claims), expected.claims());
      Map<String, String> told = told(broker.address());
      OneProcess.assertSame(
          told.values().stream()
              .map(line -> line.substring(line.indexOf("\"standing\":") + 11, line.length() - 1))
              .sorted()
              .toList(),
          expected.standings());
    }
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, ARTICLES)
        .filter(number -> number != 7 && number != 9)
        .boxed()
        .toList();
  }

  /** An article counts as recorded when it was sent. */
  private static Instant sent(int number) {
    return Plans.AT.plusSeconds(number);
  }

  /** The last that was told under each key. */
  private static Map<String, String> told(String servers) {
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
        Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer())) {
      Collection<TopicPartition> partitions = consumer.partitionsFor("standings").stream()
          .map(each -> new TopicPartition(each.topic(), each.partition()))
          .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<String, String> last = new HashMap<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(record -> last.put(record.key(), record.value()));
      }
      assertThat(last).isNotEmpty();
      return last;
    }
  }
}
