package dev.upfront.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that says to whoever connects what a test tells it to, HTTP or not, once robots.txt was denied to exist. */
final class RudeServer implements AutoCloseable {
  /** Says something; may take its time. */
  interface Speech {
    void say(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;

  RudeServer(Speech speech) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          Socket client = server.accept();
          Thread.ofVirtual().start(() -> serve(client, speech));
        }
      } catch (IOException e) {
        // Closed: the test is over.
      }
    });
  }

  private static void serve(Socket client, Speech speech) {
    try (client) {
      StringBuilder head = new StringBuilder();
      int c = client.getInputStream().read();
      while (c >= 0 && head.indexOf("\r\n\r\n") < 0) {
        head.append((char) c);
        c = head.indexOf("\r\n\r\n") < 0 ? client.getInputStream().read() : c;
      }
      OutputStream out = client.getOutputStream();
      if (head.indexOf("GET /robots.txt ") == 0) {
        out.write(
            bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
      } else {
        speech.say(out);
      }
    } catch (IOException e) {
      // The client has had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/news");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
