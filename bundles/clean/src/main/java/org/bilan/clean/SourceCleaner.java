package org.bilan.clean;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bilan.api.cleaning.Cleaner;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.TableCodec;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Memory;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Cleans sources whose files any registered reader reads. Safe between threads.
 *
 * <p>A source is absent from what is returned where one of its files cannot be read or lacks a
 * column, or where a source it refers to is absent; what can still be found wrong in it is reported
 * all the same. A value that a strict column refuses is an error too, but leaves the source there.
 * What is wrong in a definition whatever the files hold, such as a rule about a column the source
 * does not have or sources in a circle, is for whoever defined it to report: it is passed over
 * here.
 */
@Component
public final class SourceCleaner implements Cleaner {

  private final List<SourceReader> readers = new CopyOnWriteArrayList<>();
  private final AtomicReference<KnownPlugins> plugins = new AtomicReference<>();
  private final TableCodec tables;

  /** Keeps tables by a codec; readers come and go. */
  @Activate
  public SourceCleaner(@Reference TableCodec tables) {
    this.tables = tables;
  }

  @Reference(
      name = "readers",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void add(SourceReader reader) {
    readers.add(reader);
  }

  void remove(SourceReader reader) {
    readers.remove(reader);
  }

  @Reference(
      name = "plugins",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      unbind = "forget")
  void use(KnownPlugins known) {
    plugins.set(known);
  }

  void forget(KnownPlugins known) {
    plugins.compareAndSet(known, null);
  }

  @Override
  public Map<String, SourceData> clean(
      List<SourceDefinition> sources, Path data, Memory memory, DiagnosticSink problems) {
    return new Cleaning(
            new SourceFiles(readers, Optional.ofNullable(plugins.get()), data),
            tables,
            memory,
            problems)
        .clean(sources);
  }
}
