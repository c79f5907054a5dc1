package org.bilan.source.json;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Brings what is behind addresses into files, within a time and a size, and tries again. */
final class Download {

  private static final long FIRST_WAIT_MILLIS = 250;
  private static final long LONGEST_WAIT_MILLIS = 30_000;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Settings settings;
  private final HttpClient client;
  private long left;

  Download(Settings settings) {
    this.settings = settings;
    this.left = settings.limit();
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** Brings one page; what fails is tried again, unless it would fail again. */
  void bring(URI address, Path to) throws IOException {
    for (int attempt = 0; ; attempt++) {
      try {
        left -= bringOnce(address, to);
        return;
      } catch (Passing e) {
        if (attempt >= settings.retries()) {
          throw e.told;
        }
        pause(Math.max(FIRST_WAIT_MILLIS << Math.min(attempt, 10), e.waitMillis));
      }
    }
  }

  private long bringOnce(URI address, Path to) throws IOException {
    CompletableFuture<HttpResponse<LimitedFile.Received>> answer =
        client.sendAsync(request(address), info -> new LimitedFile(to, left));
    try {
      HttpResponse<LimitedFile.Received> response =
          answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      refuse(response);
      return response.body().bytes();
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw slow();
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw Refusal.of("json.interrupted");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Accept", "application/json, application/x-ndjson, */*;q=0.1")
        .header("Accept-Encoding", "gzip")
        .header("User-Agent", "Bilan")
        .timeout(settings.timeout())
        .build();
  }

  private void refuse(HttpResponse<LimitedFile.Received> response) throws IOException {
    int status = response.statusCode();
    if (status / 100 == 2) {
      if (response.body().full()) {
        throw tooBig();
      }
      return;
    }
    Refusal refusal = Refusal.of(code(status), status);
    if (status / 100 == 5 || status == TOO_MANY_REQUESTS) {
      throw new Passing(refusal, asked(response));
    }
    throw refusal;
  }

  private static String code(int status) {
    return switch (status) {
      case 401, 403 -> "json.forbidden";
      case 404, 410 -> "json.not-found";
      case TOO_MANY_REQUESTS -> "json.too-often";
      default -> status / 100 == 5 ? "json.server-fails" : "json.status";
    };
  }

  /** How long the server asks to wait, where it says so in seconds. */
  private static long asked(HttpResponse<?> response) {
    String seconds = response.headers().firstValue("Retry-After").orElse("");
    return seconds.matches("[0-9]{1,4}")
        ? Math.min(LONGEST_WAIT_MILLIS, Long.parseLong(seconds) * 1_000)
        : 0;
  }

  private IOException failure(Throwable cause) {
    if (cause instanceof java.net.http.HttpTimeoutException
        && !(cause instanceof HttpConnectTimeoutException)) {
      return slow();
    }
    boolean unreachable =
        cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnresolvedAddressException
            || cause.getCause() instanceof UnresolvedAddressException;
    return new Passing(Refusal.of(unreachable ? "json.unreachable" : "json.broken"), 0);
  }

  private Passing slow() {
    return new Passing(Refusal.of("json.slow", settings.timeout().toSeconds()), 0);
  }

  private Refusal tooBig() {
    return Refusal.of("json.too-big", settings.limit() / 1_000_000);
  }

  private static void pause(long millis) throws Refusal {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of("json.interrupted");
    }
  }

  /** A failure that may pass. */
  private static final class Passing extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal told;
    private final long waitMillis;

    Passing(Refusal told, long waitMillis) {
      super(told);
      this.told = told;
      this.waitMillis = waitMillis;
    }
  }
}
