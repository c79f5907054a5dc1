package org.bilan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.TableCodec;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.api.source.FileReport;

/** Cleans the sources of one edition, each as soon as those it refers to are clean. */
final class Cleaning {

  private record Done(SourceDefinition definition, Key key, CleanSource.Content content) {}

  private record Made(Optional<Key> key, CleanSource clean) {}

  private final SourceFiles files;
  private final TableCodec tables;
  private final Memory memory;
  private final DiagnosticSink problems;
  private final Map<String, Done> done = new LinkedHashMap<>();

  Cleaning(SourceFiles files, TableCodec tables, Memory memory, DiagnosticSink problems) {
    this.files = files;
    this.tables = tables;
    this.memory = memory;
    this.problems = problems;
  }

  Map<String, SourceData> clean(List<SourceDefinition> sources) {
    SourceOrder order = new SourceOrder(sources);
    order.sources().forEach(source -> clean(source, order));
    Map<String, SourceData> ready = new LinkedHashMap<>();
    for (SourceDefinition source : sources) {
      if (done.containsKey(source.name())) {
        ready.put(source.name(), data(done.get(source.name())));
      }
    }
    return ready;
  }

  private void clean(SourceDefinition source, SourceOrder order) {
    List<Key> keys = new ArrayList<>();
    Map<String, SourceCleaning.ReadySource> others = new LinkedHashMap<>();
    boolean whole = true;
    for (ColumnDefinition column : source.columns()) {
      for (String name : SourceOrder.references(column)) {
        Done other = done.get(name);
        whole &= other != null;
        if (other != null) {
          keys.add(other.key());
          others.put(name, new SourceCleaning.ReadySource(other.definition(), other.content()));
        }
      }
    }
    SourceCleaning cleaning = new SourceCleaning(source, others, files);
    Function<List<FileReport>, Optional<Key>> key =
        whole ? read -> SourceKey.of(source, keys, files, read) : read -> Optional.empty();
    Made made = files.areFiles(source) ? remembered(cleaning, key) : read(cleaning, key);
    ScriptPlaces script = new ScriptPlaces(source);
    made.clean().findings().forEach(finding -> problems.report(finding.in(script)));
    if (made.key().isPresent()) {
      Key known = made.key().get();
      made.clean().content().ifPresent(c -> done.put(source.name(), new Done(source, known, c)));
    } else {
      leaveOut(source, order);
    }
  }

  /** Files are hashed before they are read: what was read before need not be again. */
  private Made remembered(SourceCleaning cleaning, Function<List<FileReport>, Optional<Key>> keys) {
    Optional<Key> key = keys.apply(List.of());
    return new Made(
        key,
        key.map(k -> memory.remember(k, new CleanSourceCodec(tables), cleaning::clean))
            .orElseGet(cleaning::clean));
  }

  /** Rows in no file are only known once they were read; what is made of them is remembered. */
  private static Made read(
      SourceCleaning cleaning, Function<List<FileReport>, Optional<Key>> keys) {
    CleanSource clean = cleaning.clean();
    return new Made(clean.content().flatMap(c -> keys.apply(c.files())), clean);
  }

  /** Without the sources it refers to, a source would give wrong figures: it gives none. */
  private void leaveOut(SourceDefinition source, SourceOrder order) {
    for (ColumnDefinition column : source.columns()) {
      for (String name : SourceOrder.references(column)) {
        if (!done.containsKey(name) && !order.isWrong(name)) {
          problems.report(
              Diagnostic.warning("clean.left-out", column.place(), source.name(), name));
        }
      }
    }
  }

  private static SourceData data(Done source) {
    SourceDefinition definition = source.definition();
    return new SourceData(
        definition.name(),
        definition.label(),
        definition.exported(),
        source.key(),
        source.content().table(),
        source.content().quality(),
        source.content().files(),
        source.content().labels());
  }
}
