package org.bilan.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.cleaning.BlankRule;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Place;
import org.bilan.clean.table.Binary;
import org.bilan.clean.table.BinaryInput;

/**
 * The places of a source's script, numbered: what is remembered about a source points to the part
 * of its script by number, and so still points to it after lines were added above.
 */
final class ScriptPlaces {

  private final List<Place> places = new ArrayList<>();

  ScriptPlaces(SourceDefinition source) {
    places.add(source.place());
    source.files().stream().map(FileDefinition::place).forEach(places::add);
    source.columns().forEach(this::add);
    source.drops().forEach(drop -> places.addAll(List.of(drop.place(), drop.rule().place())));
    source.distinct().map(DistinctRule::place).ifPresent(places::add);
  }

  private void add(ColumnDefinition column) {
    places.add(column.place());
    column.oneOfSource().map(CategorySource::place).ifPresent(places::add);
    column.labels().stream().map(LabelRule::place).forEach(places::add);
    column.ifBlank().map(BlankRule::place).ifPresent(places::add);
    column.compute().map(RowRule::place).ifPresent(places::add);
  }

  void write(Place place, DataOutputStream out) throws IOException {
    int anchor = anchor(place);
    int base = anchor < 0 ? 0 : places.get(anchor).line();
    boolean same = anchor >= 0 && places.get(anchor).equals(place);
    out.writeInt(anchor);
    out.writeBoolean(same);
    if (!same) {
      new Binary(out).text(anchor < 0 ? place.file() : "");
      out.writeInt(place.line() - base);
      out.writeInt(place.column());
      out.writeInt(place.endLine() - base);
      out.writeInt(place.endColumn());
    }
  }

  /** The part of the script that is a place, or else the last one that begins before it. */
  private int anchor(Place place) {
    int best = places.indexOf(place);
    for (int i = 0; i < places.size() && !places.contains(place); i++) {
      Place candidate = places.get(i);
      boolean before = candidate.file().equals(place.file()) && candidate.line() <= place.line();
      if (before && (best < 0 || candidate.line() >= places.get(best).line())) {
        best = i;
      }
    }
    return best;
  }

  Place read(DataInputStream in) throws IOException {
    int anchor = in.readInt();
    boolean same = in.readBoolean();
    if (anchor >= places.size() || (anchor < 0 && same)) {
      throw new IOException("A place of another script");
    }
    Place base = anchor < 0 ? null : places.get(anchor);
    if (same) {
      return base;
    }
    String file = new BinaryInput(in).text();
    int line = base == null ? 0 : base.line();
    return new Place(
        base == null ? file : base.file(),
        line + in.readInt(),
        in.readInt(),
        line + in.readInt(),
        in.readInt());
  }
}
