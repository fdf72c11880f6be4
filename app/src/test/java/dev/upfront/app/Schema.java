package dev.upfront.app;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schema that the core ships for the lines of {@code read --json}. */
final class Schema {
  private final com.networknt.schema.Schema schema = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(SchemaLocation.of("classpath:dev/upfront/claim.schema.json"));

  /** What is wrong with a line, empty where nothing is. */
  List<String> faults(String line) {
    return schema
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
