package dev.upfront.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Fills the templates of {@code src/main/jte}, which the build has turned into classes of this package. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(
      null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
  private final Assets assets;

  Templates(Assets assets) {
    this.assets = assets;
  }

  /**
   * A page.
   *
   * @param name the template, without its ending
   * @param page what it shows
   */
  Rendered page(int status, String name, Object page) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(name + ".jte", Map.of("page", page, "assets", assets), out);
    return Rendered.of(status, Rendered.HTML, out.toByteArray());
  }
}
