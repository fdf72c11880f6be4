package dev.upfront.web;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How a site is opened.
 *
 * @param host the address that it listens on
 * @param port its port, 0 for any that is free
 * @param clock tells which day it is
 * @param token what whoever adds articles must bring, null where nobody may
 * @param requestsPerMinute how many requests to the API an address may make in a minute
 */
public record Settings(
    String host, int port, InstantSource clock, @Nullable String token, int requestsPerMinute) {
  /** Nobody else than this machine is answered unless told. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port unless told. */
  public static final int PORT = 8080;

  /** The limit unless told. */
  public static final int REQUESTS_PER_MINUTE = 600;
}
