package org.bilan.indicators.territory;

import java.util.Optional;
import org.bilan.api.cleaning.Reading;

/**
 * Reads the official name of a region of 2011 from any spelling of it, its usual abbreviation or
 * its Insee code. Anything else stays as it is written, for the column to judge; a region of 2016
 * that several of 2011 made is told to be one.
 */
final class RegionName implements Reading {

  @Override
  public String name() {
    return "regionName2011";
  }

  @Override
  public String read(String cell) {
    return coded(cell).or(() -> Regions2011.named(cell)).map(Regions2011.Region::name).orElse(cell);
  }

  /** A spreadsheet eats the first zero of a code, and may add decimals. */
  private static Optional<Regions2011.Region> coded(String cell) {
    String code = cell.strip().replaceFirst("\\.0+$", "");
    if (!code.matches("[Rr]?\\d{1,2}")) {
      return Optional.empty();
    }
    String digits = code.replaceFirst("^[Rr]", "");
    return Regions2011.coded(digits.length() == 1 ? "0" + digits : digits);
  }

  @Override
  public Optional<Reason> reason(String cell) {
    return Regions2016.madeOf(cell).map(regions -> Reason.of("territory.region-of-2016", regions));
  }
}
