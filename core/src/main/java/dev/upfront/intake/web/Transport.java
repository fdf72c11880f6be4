package dev.upfront.intake.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and reads its answer; follows nothing and remembers nothing.
 *
 * <p>A host is looked up once for each connection, the addresses are checked, and the connection goes to one of those
 * that were: a name that leads elsewhere a moment later (DNS rebinding) gains nothing.
 */
final class Transport implements AutoCloseable {
  private static final int LONGEST_HEADER_LINE = 16 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final int CONNECTIONS = 64;
  private static final int CONNECTIONS_TO_A_HOST = 4;
  private static final Header[] NO_HEADERS = {};

  private final Manners manners;
  private final CloseableHttpClient client;

  /** Cuts off answers that drip so slowly that no wait between two bytes is too long. */
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "upfront-watchdog");
        thread.setDaemon(true);
        return thread;
      });

  /** Looks hosts up: a look-up cannot be cut off, so one that takes too long is left behind. */
  private final ExecutorService lookups = Executors.newCachedThreadPool(work -> {
    Thread thread = new Thread(work, "upfront-lookup");
    thread.setDaemon(true);
    return thread;
  });

  /**
   * Ready to ask.
   *
   * @param allowed tells which addresses may be asked
   */
  Transport(Manners manners, Resolver resolver, Predicate<InetAddress> allowed) {
    this.manners = manners;
    Timeout silence = Timeout.of(manners.silence());
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new Checked(bounded(resolver, manners.connecting()), allowed))
            .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(silence).build())
            .setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(manners.connecting()))
                .setSocketTimeout(silence)
                .build())
            .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                    .setMaxLineLength(LONGEST_HEADER_LINE)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())
                .build())
            .setMaxConnTotal(CONNECTIONS)
            .setMaxConnPerRoute(CONNECTIONS_TO_A_HOST)
            .build();
    this.client = HttpClients.custom()
        .setConnectionManager(connections)
        .setUserAgent(manners.userAgent())
        .setDefaultRequestConfig(RequestConfig.custom()
            .setResponseTimeout(silence)
            .setConnectionRequestTimeout(Timeout.of(manners.whole()))
            // Asking for TLS in the middle of a plain connection is what few servers understand.
            .setProtocolUpgradeEnabled(false)
            .build())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableDefaultUserAgent()
        .build();
  }

  /**
   * An answer.
   *
   * @param body unpacked; empty unless the status is 200
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, Header[] headers, byte[] body) {
    /** The first header of a name, "" where there is none. */
    String header(String name) {
      for (Header header : headers) {
        if (header.getName().equalsIgnoreCase(name) && header.getValue() != null) {
          return header.getValue().strip();
        }
      }
      return "";
    }

    /** The type of the body in lower case, "" where not said. */
    String mediaType() {
      ContentType type = type();
      return type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
    }

    /** The encoding of the body, null where not said or not known. */
    @Nullable
    String charset() {
      ContentType type = type();
      return type == null || type.getCharset() == null
          ? null
          : type.getCharset().name();
    }

    private @Nullable ContentType type() {
      return ContentType.parseLenient(header("Content-Type"));
    }
  }

  /**
   * Asks once.
   *
   * @throws FetchException where no answer came that can be used
   */
  Answer get(URI address, Validators validators, Wanted wanted) throws FetchException {
    HttpGet request = new HttpGet(address);
    request.setHeader("User-Agent", manners.userAgent());
    request.setHeader("Accept", wanted.accept());
    request.setHeader("Accept-Language", "en,*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    if (validators.etag() != null) {
      request.setHeader("If-None-Match", validators.etag());
    }
    if (validators.lastModified() != null) {
      request.setHeader("If-Modified-Since", validators.lastModified());
    }
    AtomicBoolean cutOff = new AtomicBoolean();
    ScheduledFuture<?> alarm = watchdog.schedule(
        () -> {
          cutOff.set(true);
          request.cancel();
        },
        manners.whole().toMillis(),
        TimeUnit.MILLISECONDS);
    // Closing before the body was read to its end ends the connection, so nothing that is not
    // wanted is waited for.
    try (ClassicHttpResponse response =
        client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
      return answer(response, wanted);
    } catch (IOException | HttpException e) {
      throw cutOff.get() ? tooSlow(manners.whole().toSeconds()) : told(e);
    } finally {
      alarm.cancel(false);
    }
  }

  /** The same that gives up after a time. */
  private Resolver bounded(Resolver resolver, Duration limit) {
    return host -> {
      Future<List<InetAddress>> answer = lookups.submit(() -> resolver.resolve(host));
      try {
        return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof UnknownHostException unknown
            ? unknown
            : new UnknownHostException(host);
      } catch (TimeoutException e) {
        answer.cancel(true);
        throw new SlowLookup(host);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnknownHostException(host);
      }
    };
  }

  private static Answer answer(ClassicHttpResponse response, Wanted wanted) throws IOException {
    HttpEntity entity = response.getEntity();
    Answer head = new Answer(response.getCode(), response.getHeaders(), new byte[0]);
    if (head.status() != 200 || entity == null) {
      return head;
    }
    if (!wanted.accepts(head.mediaType())) {
      throw new FetchException(
          Reason.OTHER_MEDIUM, "is " + head.mediaType() + ", not a page", "give a page of text");
    }
    if (entity.getContentLength() > wanted.mostBytes() && !wanted.isCut()) {
      throw Body.tooLarge(wanted);
    }
    try (InputStream in = entity.getContent()) {
      byte[] body = Body.read(in, head.header("Content-Encoding"), wanted);
      return new Answer(head.status(), head.headers(), body);
    }
  }

  private static FetchException tooSlow(long seconds) {
    return new FetchException(
        Reason.TOO_SLOW, "took longer than %d s".formatted(seconds), "try again later");
  }

  private FetchException told(Exception failure) {
    return switch (failure) {
      case FetchException known -> known;
      case Forbidden forbidden ->
        new FetchException(
            Reason.PRIVATE_ADDRESS,
            "leads to a private address (" + forbidden.getMessage() + ")",
            "pass --allow-private if that is what you want");
      case SlowLookup slow ->
        new FetchException(
            Reason.TOO_SLOW, "is of a host that could not be looked up in time", "try again later");
      case UnknownHostException e ->
        new FetchException(Reason.NO_SUCH_HOST, "is of a host that is not known", "check the name");
      case ConnectTimeoutException e ->
        new FetchException(Reason.NO_CONNECTION, "gives no connection in time", "try again later");
      case SocketTimeoutException e -> tooSlow(manners.silence().toSeconds());
      case ConnectException e -> noConnection();
      case NoRouteToHostException e -> noConnection();
      case SSLException e ->
        new FetchException(
            Reason.NO_CONNECTION,
            "has no certificate that can be trusted, or breaks TLS",
            "open it in a browser to see why");
      case ZipException e -> broken("is packed wrongly");
      case EOFException e -> broken("ends before its end");
      default -> broken("answers with what is no HTTP, or not to its end");
    };
  }

  private static FetchException noConnection() {
    return new FetchException(
        Reason.NO_CONNECTION, "takes no connection", "check the address, or try again later");
  }

  private static FetchException broken(String wrong) {
    return new FetchException(Reason.BROKEN, wrong, "try again later");
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
    lookups.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }

  /** Said of a host whose name servers take too long. */
  private static final class SlowLookup extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    SlowLookup(String host) {
      super(host);
    }
  }

  /** Said of an address that may not be asked. */
  private static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Forbidden(InetAddress address) {
      super(address.getHostAddress());
    }
  }

  /** Looks a host up and refuses it where any of its addresses may not be asked. */
  private record Checked(Resolver resolver, Predicate<InetAddress> allowed) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      List<InetAddress> addresses = resolver.resolve(host);
      for (InetAddress address : addresses) {
        if (!allowed.test(address)) {
          throw new Forbidden(address);
        }
      }
      return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
