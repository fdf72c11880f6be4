package dev.upfront.flink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Topics of Kafka as a source of articles, and for what is believed. */
final class Topics {
  private static final String GROUP = "upfront";

  /** The connector's own five minutes are how long a new partition would go unread. */
  private static final Duration LOOKS_FOR_PARTITIONS = Duration.ofSeconds(10);

  private Topics() {}

  /**
   * The articles of a topic: the key of a record is the name or address of an article, its value is what a file would
   * hold, and the record's time is when it came. A job that does not go on from a savepoint reads the topic from its
   * beginning: what is known already changes nothing.
   *
   * @param servers as {@code bootstrap.servers} takes them
   */
  static ClusterJob.Place in(String servers, String topic) {
    return new ClusterJob.Place(
        "kafka",
        KafkaSource.<Found>builder()
            .setBootstrapServers(servers)
            .setTopics(topic)
            .setGroupId(GROUP)
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setProperty(
                KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key(),
                Long.toString(LOOKS_FOR_PARTITIONS.toMillis()))
            .setDeserializer(new Records())
            .build());
  }

  /**
   * Tells of series in a topic, under the key of the series: a topic that is compacted keeps the last of each. What is
   * told twice after a failure bears the same revision.
   */
  static KafkaSink<Told> told(String servers, String topic) {
    return KafkaSink.<Told>builder()
        .setBootstrapServers(servers)
        .setRecordSerializer(new Tellings(topic))
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }

  /** A record without a key or a value is no article, and is told as such. */
  private static final class Records implements KafkaRecordDeserializationSchema<Found> {
    private static final long serialVersionUID = 1L;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Found> out) {
      byte[] key = record.key();
      byte[] body = record.value();
      if (key == null || body == null) {
        String where = "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
        out.collect(Found.trouble(
            where, where + " has no key or no value: send an article under its address"));
        return;
      }
      String id = new String(key, StandardCharsets.UTF_8);
      out.collect(new Found(id, false, null, null, body, record.timestamp(), null));
    }

    @Override
    public TypeInformation<Found> getProducedType() {
      return TypeInformation.of(Found.class);
    }
  }

  private record Tellings(String topic) implements KafkaRecordSerializationSchema<Told> {

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        Told told, KafkaSinkContext context, @Nullable Long timestamp) {
      return new ProducerRecord<>(topic, Lines.utf8(told.series()), Lines.utf8(told.revised()));
    }
  }
}
