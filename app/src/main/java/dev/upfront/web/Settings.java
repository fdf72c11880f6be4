package dev.upfront.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a site is opened.
 *
 * @param host the address that it listens on
 * @param port its port, 0 for any that is free
 * @param clock tells which day it is
 * @param token what whoever adds articles must bring, null where nobody may
 * @param requestsPerMinute how many requests to the API an address may make in a minute
 * @param publicAddress where the world finds the site, without a slash at the end, as {@code https://tv.example}; null
 *     where that is where it listens
 * @param behindProxy whether a proxy of one's own hands requests on and says in {@code X-Forwarded-For} whose they are
 * @param patience how long a connection may be silent in the middle of a request
 * @param journal is told of each request and each mistake
 */
public record Settings(
    String host,
    int port,
    InstantSource clock,
    @Nullable String token,
    int requestsPerMinute,
    @Nullable String publicAddress,
    boolean behindProxy,
    Duration patience,
    Journal journal) {
  /** Nobody else than this machine is answered unless told. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port unless told. */
  public static final int PORT = 8080;

  /** The limit unless told. */
  public static final int REQUESTS_PER_MINUTE = 600;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A site for this machine alone, which tells nobody of its requests. */
  public static Settings local(int port, InstantSource clock) {
    return new Settings(
        LOOPBACK, port, clock, null, REQUESTS_PER_MINUTE, null, false, PATIENCE, Journal.NONE);
  }

  /** The same on another address. */
  public Settings on(String address) {
    return new Settings(
        address,
        port,
        clock,
        token,
        requestsPerMinute,
        publicAddress,
        behindProxy,
        patience,
        journal);
  }

  /** The same with a token for those who add articles. */
  public Settings with(@Nullable String secret) {
    return new Settings(
        host,
        port,
        clock,
        secret,
        requestsPerMinute,
        publicAddress,
        behindProxy,
        patience,
        journal);
  }

  /** The same with another limit for the API. */
  public Settings letting(int requests) {
    return new Settings(
        host, port, clock, token, requests, publicAddress, behindProxy, patience, journal);
  }

  /**
   * The same under an address of its own.
   *
   * @param address {@code https://HOST}, with a port or not, null for none
   * @throws IllegalArgumentException where it is anything else; its message says what to write
   */
  public Settings at(@Nullable String address) {
    String site = address == null ? null : checked(address);
    return new Settings(
        host, port, clock, token, requestsPerMinute, site, behindProxy, patience, journal);
  }

  private static String checked(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("https") || scheme.equals("http");
      boolean isBare = uri.getPath().isEmpty() || uri.getPath().equals("/");
      if (isWeb
          && isBare
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && uri.getUserInfo() == null) {
        return scheme + "://" + uri.getAuthority();
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "“%s” is no address of a site: write it as https://tv.example, without a path"
            .formatted(address));
  }

  /** The same behind a proxy, or not. */
  public Settings proxied(boolean proxied) {
    return new Settings(
        host, port, clock, token, requestsPerMinute, publicAddress, proxied, patience, journal);
  }

  /** The same with another patience. */
  public Settings waiting(Duration silence) {
    return new Settings(
        host, port, clock, token, requestsPerMinute, publicAddress, behindProxy, silence, journal);
  }

  /** The same, telling a journal. */
  public Settings telling(Journal listener) {
    return new Settings(
        host,
        port,
        clock,
        token,
        requestsPerMinute,
        publicAddress,
        behindProxy,
        patience,
        listener);
  }
}
