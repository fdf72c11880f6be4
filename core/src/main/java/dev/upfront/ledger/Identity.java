package dev.upfront.ledger;

import dev.upfront.intake.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

/**
 * By what an article is known again.
 *
 * @param address where it stands: its canonical address, else the name of its file
 * @param web whether that is an address on the web
 * @param digest SHA-256 of what it says: its text with title, its day and its outlet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Identity(String address, boolean web, byte[] digest) {
  /** Of standard input, and of what was sent. */
  private static final Set<String> NO_NAMES = Set.of("-", Article.UNNAMED);

  /** That of an article as it was brought. */
  public static Identity of(Article article) {
    byte[] digest = digest(article);
    if (article.address() != null) {
      return new Identity(article.address(), true, digest);
    }
    // All that ever came in without a name would be one article in many versions.
    String name = NO_NAMES.contains(article.id())
        ? "sha256:" + HexFormat.of().formatHex(digest, 0, 8)
        : normalised(article.id());
    return new Identity(name, false, digest);
  }

  /** {@code ./press//a.txt} is {@code press/a.txt}. */
  private static String normalised(String name) {
    try {
      String path = Path.of(name).normalize().toString().replace('\\', '/');
      return path.isEmpty() ? name : path;
    } catch (InvalidPathException e) {
      return name;
    }
  }

  private static byte[] digest(Article article) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {
        Objects.toString(article.published(), ""),
        Objects.toString(article.outlet(), ""),
        article.title(),
        article.text()
      }) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      return sha256.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }
}
