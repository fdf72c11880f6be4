package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.configuration.PipelineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State that Kryo wrote could not be read once a class has changed: none is, and none can be. */
class FlinkTypesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Found.class,
        Brought.class,
        Contribution.class,
        Bundle.class,
        OutletTally.class,
        Told.class
      })
  void what_travels_and_is_kept_is_written_field_by_field(Class<?> type) {
    TypeInformation<?> information = TypeInformation.of(type);
    assertThat(information).isInstanceOf(PojoTypeInfo.class);
    PojoTypeInfo<?> fields = (PojoTypeInfo<?>) information;
    for (int i = 0; i < fields.getArity(); i++) {
      assertThat(fields.getTypeAt(i).toString())
          .isIn(List.of("String", "Boolean", "Integer", "Long", "PrimitiveArray<byte>", "byte[]"));
    }
  }

  @Test
  void flink_refuses_to_fall_back_on_kryo() {
    assertThat(ClusterJob.configuration(Plans.ended()).get(PipelineOptions.GENERIC_TYPES))
        .isFalse();
  }
}
