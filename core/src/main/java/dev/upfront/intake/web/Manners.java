package dev.upfront.intake.web;

import java.time.Duration;

/**
 * How the web is asked.
 *
 * @param userAgent how the program introduces itself
 * @param between least time between two requests to a host; robots.txt may ask for more
 * @param connecting longest wait for a connection
 * @param silence longest wait for the next bytes
 * @param whole longest time that an answer may take from its request to its last byte, however steadily it drips
 * @param allowPrivate whether addresses that are not of the public internet may be asked
 */
public record Manners(
    String userAgent,
    Duration between,
    Duration connecting,
    Duration silence,
    Duration whole,
    boolean allowPrivate) {

  /** The name that a robots.txt knows the program by. */
  public static final String ROBOT = "upfront";

  /** A request a second; ten seconds to connect, twenty between bytes, a minute in all. */
  public static Manners usual(String version) {
    return new Manners(
        "Upfront/%s (reads television news; robot name: %s)".formatted(version, ROBOT),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofMinutes(1),
        false);
  }

  /** The same with another time between requests. */
  public Manners between(Duration time) {
    return new Manners(userAgent, time, connecting, silence, whole, allowPrivate);
  }

  /** The same for private addresses too. */
  public Manners allowingPrivate() {
    return new Manners(userAgent, between, connecting, silence, whole, true);
  }

  /** The same with less patience for a host's name and connection. */
  public Manners connecting(Duration time) {
    return new Manners(userAgent, between, time, silence, whole, allowPrivate);
  }

  /** The same with less patience. */
  public Manners patience(Duration silence, Duration whole) {
    return new Manners(userAgent, between, connecting, silence, whole, allowPrivate);
  }
}
