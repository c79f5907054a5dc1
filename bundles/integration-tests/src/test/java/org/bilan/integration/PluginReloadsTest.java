package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A hundred times installed, used, replaced and removed: nothing of a plugin is left. */
class PluginReloadsTest {

  private static final int RELOADS = 100;
  private static final long MEBIBYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aHundredReloadsLeaveNoClassLoaderAndNoHeapBehind() throws Exception {
    Path even = large("1.0.0");
    Path odd = large("1.0.1");
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    try (PluginBench bench = new PluginBench(folder)) {
      for (int i = 0; i < 10; i++) {
        reload(bench, i % 2 == 0 ? even : odd, loaders);
      }
      long before = used();
      for (int i = 0; i < RELOADS; i++) {
        reload(bench, i % 2 == 0 ? even : odd, loaders);
      }
      bench.manager().remove("source-sheet");
      long after = used();
      assertThat(loaders).hasSize(RELOADS + 10);
      assertThat(loaders.stream().filter(loader -> loader.get() != null)).isEmpty();
      // Each version holds a mebibyte of its own: a single one that stayed would show.
      assertThat(after - before).isLessThan(MEBIBYTE);
    }
  }

  private Path large(String version) {
    return PluginJar.named("source-sheet")
        .version(version)
        .source(
            "Ballast",
            "package demo.sourcesheet; final class Ballast {"
                + " static final byte[] HELD = new byte[1 << 20]; }")
        .doing("System.identityHashCode(Ballast.HELD);", "")
        .in(folder);
  }

  private static void reload(PluginBench bench, Path jar, List<WeakReference<ClassLoader>> loaders)
      throws InvalidSyntaxException {
    bench.install(jar);
    loaders.add(new WeakReference<>(loader(bench)));
  }

  private static ClassLoader loader(PluginBench bench) throws InvalidSyntaxException {
    var context = bench.product().product().context();
    for (ServiceReference<SourceReader> reference :
        context.getServiceReferences(SourceReader.class, null)) {
      SourceReader reader = context.getService(reference);
      boolean ours = reader.format().equals("sourcesheet");
      ClassLoader loader = reader.getClass().getClassLoader();
      context.ungetService(reference);
      if (ours) {
        return loader;
      }
    }
    throw new AssertionError("the source is not there");
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
