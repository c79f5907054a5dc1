package org.bilan.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Brings what is at an address, a file or a page of a server, within a size and a time. */
final class Fetcher {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long WHOLE_MILLIS = 300_000;
  private static final int NOT_FOUND = 404;
  private static final int FOUND = 200;

  private HttpClient client;

  /**
   * What is at an address, or empty where nothing is.
   *
   * @throws IOException where it cannot be reached, or is larger than the limit
   */
  Optional<byte[]> bytes(URI address, long limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return copy(address, out, limit) ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  /** Copies what is at an address to a file. */
  boolean file(URI address, Path to, long limit) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      return copy(address, out, limit);
    }
  }

  private boolean copy(URI address, OutputStream out, long limit) throws IOException {
    ThreadGroup group = new ThreadGroup("bilan " + address.getHost());
    try {
      return TimeLimit.run(group, WHOLE_MILLIS, () -> copyNow(address, out, limit));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("time-out", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private Boolean copyNow(URI address, OutputStream out, long limit)
      throws IOException, InterruptedException {
    try (InputStream in = open(address)) {
      if (in == null) {
        return false;
      }
      byte[] buffer = new byte[1 << 16];
      long length = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        length += read;
        if (length > limit) {
          throw new IOException("> " + limit);
        }
        out.write(buffer, 0, read);
      }
      return true;
    }
  }

  private InputStream open(URI address) throws IOException, InterruptedException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (scheme.equals("file")) {
      try {
        return Files.newInputStream(Path.of(address));
      } catch (NoSuchFileException e) {
        return null;
      }
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException(scheme);
    }
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
    HttpResponse<InputStream> answer =
        client().send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() == FOUND) {
      return answer.body();
    }
    answer.body().close();
    if (answer.statusCode() == NOT_FOUND) {
      return null;
    }
    throw new IOException("HTTP " + answer.statusCode());
  }

  /** Made when first needed: most commands reach no server. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
    }
    return client;
  }
}
