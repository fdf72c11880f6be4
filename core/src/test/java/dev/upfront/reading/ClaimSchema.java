package dev.upfront.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped JSON Schema of the claim contract, for tests that look at lines. */
public final class ClaimSchema {
  private final Schema schema;

  /** Loads the schema as a user of the jar would. */
  public ClaimSchema() {
    try (InputStream in = ReadingJson.class.getResourceAsStream("/dev/upfront/claim.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("claim.schema.json is not on the class path");
      }
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a line, empty where nothing is. */
  public List<String> faults(String line) {
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
