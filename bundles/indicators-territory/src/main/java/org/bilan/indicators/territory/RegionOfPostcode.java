package org.bilan.indicators.territory;

import java.util.Map;
import org.bilan.api.cleaning.Reading;

/**
 * Reads the region of 2011 from a postcode: the 22 regions of metropolitan France and the five
 * overseas, by their official names. A postcode begins with its département, but for Corse, whose
 * postcodes begin with 20; spreadsheets eat its first zero.
 */
final class RegionOfPostcode implements Reading {

  private static final int LENGTH = 5;

  private final Map<String, String> byDepartement = Regions2011.byDepartement();

  @Override
  public String name() {
    return "region2011";
  }

  @Override
  public String read(String cell) {
    String written = cell.replaceAll("[\\s\\u00a0\\u202f]", "");
    String digits = written.replaceFirst("\\.0+$", "");
    if (!digits.matches("\\d{4,5}|2[ABab]\\d{3}")) {
      return null;
    }
    String postcode = "0".repeat(LENGTH - digits.length()) + digits;
    String overseas = byDepartement.get(postcode.substring(0, 3));
    return overseas == null
        ? byDepartement.get(postcode.substring(0, 2).toUpperCase(java.util.Locale.ROOT))
        : overseas;
  }
}
