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

  /**
   * A place, seen from a part of the script.
   *
   * @param part the number of the part, or -1 for a place elsewhere
   * @param same whether the part itself is meant
   * @param place the place elsewhere, or with lines that count from the part's first
   */
  record Anchor(int part, boolean same, Place place) {

    void write(DataOutputStream out) throws IOException {
      out.writeInt(part);
      out.writeBoolean(same);
      new Binary(out).text(place.file());
      out.writeInt(place.line());
      out.writeInt(place.column());
      out.writeInt(place.endLine());
      out.writeInt(place.endColumn());
    }

    static Anchor read(DataInputStream in) throws IOException {
      int part = in.readInt();
      boolean same = in.readBoolean();
      String file = new BinaryInput(in).text();
      return new Anchor(
          part, same, new Place(file, in.readInt(), in.readInt(), in.readInt(), in.readInt()));
    }
  }

  /** Sees a place from the part it is, or else from the last one that begins before it. */
  Anchor anchor(Place place) {
    int part = places.indexOf(place);
    if (part >= 0) {
      return new Anchor(part, true, place);
    }
    for (int i = 0; i < places.size(); i++) {
      Place candidate = places.get(i);
      boolean before = candidate.file().equals(place.file()) && candidate.line() <= place.line();
      if (before && (part < 0 || candidate.line() >= places.get(part).line())) {
        part = i;
      }
    }
    return new Anchor(part, false, part < 0 ? place : moved(place, -places.get(part).line()));
  }

  /** Where a place seen from a part is in this script. */
  Place place(Anchor anchor) {
    if (anchor.part() < 0 || anchor.part() >= places.size()) {
      return anchor.place();
    }
    Place part = places.get(anchor.part());
    return anchor.same() ? part : moved(anchor.place(), part.line());
  }

  private static Place moved(Place place, int lines) {
    return new Place(
        place.file(),
        place.line() + lines,
        place.column(),
        place.endLine() + lines,
        place.endColumn());
  }
}
