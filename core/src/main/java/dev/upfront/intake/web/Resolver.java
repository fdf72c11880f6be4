package dev.upfront.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells where a host is. */
@FunctionalInterface
public interface Resolver {
  /** All addresses of a host, at least one. */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** Asks the system. */
  static Resolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
