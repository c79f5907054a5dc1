package org.bilan.source.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes an answer into a file, up to a limit beyond which no more is asked for. */
final class LimitedFile implements HttpResponse.BodySubscriber<LimitedFile.Received> {

  /**
   * What was written.
   *
   * @param bytes how much
   * @param full whether there was more
   */
  record Received(long bytes, boolean full) {}

  private final CompletableFuture<Received> received = new CompletableFuture<>();
  private final FileChannel file;
  private final long limit;
  private Flow.Subscription subscription;
  private long bytes;

  LimitedFile(Path path, long limit) {
    this.limit = limit;
    try {
      file =
          FileChannel.open(
              path,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletionStage<Received> getBody() {
    return received;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    try {
      for (ByteBuffer item : items) {
        bytes += item.remaining();
        while (bytes <= limit && item.hasRemaining()) {
          file.write(item);
        }
      }
    } catch (IOException e) {
      subscription.cancel();
      onError(e);
      return;
    }
    if (bytes > limit) {
      subscription.cancel();
      end(true);
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onError(Throwable problem) {
    close();
    received.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    end(false);
  }

  private void end(boolean full) {
    close();
    received.complete(new Received(bytes, full));
  }

  private void close() {
    try {
      file.close();
    } catch (IOException e) {
      received.completeExceptionally(e);
    }
  }
}
