package dev.upfront.intake.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: private, loopback, link-local, shared (CGNAT), reserved,
 * multicast, those of cloud providers' metadata services, and those that carry such an IPv4 address within an IPv6 one
 * (mapped, NAT64, 6to4, Teredo). After the special-purpose registries of IANA (RFC 6890 and later).
 */
final class PublicAddresses {

  /** A block of addresses: those whose first bits are these. */
  private record Block(int[] start, int bits) {
    boolean holds(byte[] address) {
      for (int i = 0; 8 * i < bits; i++) {
        int mask = 0xFF << Math.max(0, 8 - (bits - 8 * i)) & 0xFF;
        int wanted = i < start.length ? start[i] : 0;
        if ((address[i] & mask) != (wanted & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC_4 = List.of(
      block(8, 0),
      block(8, 10),
      block(10, 100, 64),
      block(8, 127),
      // A cloud's metadata service in the middle of public addresses.
      block(32, 168, 63, 129, 16),
      block(16, 169, 254),
      block(12, 172, 16),
      block(24, 192, 0, 0),
      block(24, 192, 0, 2),
      block(24, 192, 88, 99),
      block(16, 192, 168),
      block(15, 198, 18),
      block(24, 198, 51, 100),
      block(24, 203, 0, 113),
      block(3, 224));

  /** Unicast addresses that anybody was given; what lies outside is never public. */
  private static final Block GIVEN_6 = block(3, 0x20);

  private static final List<Block> NOT_PUBLIC_6 = List.of(
      // Protocol assignments, Teredo among them.
      block(23, 0x20, 0x01, 0x00),
      block(32, 0x20, 0x01, 0x0d, 0xb8),
      block(16, 0x20, 0x02),
      block(20, 0x3f, 0xff, 0x00));

  private static final Block NAT64 = block(96, 0x00, 0x64, 0xff, 0x9b);
  private static final Block MAPPED = block(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);

  private PublicAddresses() {}

  private static Block block(int bits, int... start) {
    return new Block(start, bits);
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> isPublic4(bytes);
      case Inet6Address six -> isPublic6(bytes);
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] address) {
    return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address));
  }

  /** A network that has IPv6 only reaches public IPv4 hosts through NAT64, so what counts is the address inside. */
  private static boolean isPublic6(byte[] address) {
    if (NAT64.holds(address) || MAPPED.holds(address)) {
      return isPublic4(new byte[] {address[12], address[13], address[14], address[15]});
    }
    return GIVEN_6.holds(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(address));
  }
}
