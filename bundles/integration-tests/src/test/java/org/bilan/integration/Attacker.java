package org.bilan.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody who reads the figures of all bilans of a burst and computes what some of them withhold:
 * the nation less the regions that tell, shares times their bases, counts between the bounds that
 * sizes and sums leave them. Knows more than the bilans tell: how many answered each question in
 * each region. That nobody gave an answer tells of nobody.
 *
 * @param nation what the nation publishes
 * @param regions what each region publishes
 * @param sizes what each would publish if nothing were withheld: only its sizes are looked at
 */
record Attacker(JsonNode nation, Map<String, JsonNode> regions, Map<String, JsonNode> sizes) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is found out: {@code survey.objective, Plutôt, corse}. */
  List<String> finds(List<String> ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      for (String label : labels(nation, id)) {
        found.addAll(finds(id, label));
      }
    }
    return found;
  }

  /** How many values the regions withhold. */
  long withheld(List<String> ids) {
    return regions.values().stream()
        .mapToLong(
            region ->
                ids.stream()
                    .flatMap(
                        id -> labels(nation, id).stream().map(label -> cell(region, id, label)))
                    .filter(Attacker::isWithheld)
                    .count())
        .sum();
  }

  private List<String> finds(String id, String label) {
    BigDecimal answer = given(nation, id, label);
    long people = size(nation, id, label);
    Map<String, Long> silent = new TreeMap<>();
    for (String region : regions.keySet()) {
      long size = size(sizes.get(region), id, label);
      if (isWithheld(cell(regions.get(region), id, label))) {
        silent.put(region, size);
      } else {
        answer = answer.subtract(given(regions.get(region), id, label));
        people -= size;
      }
    }
    boolean counts = isCount(id);
    long elsewhere = people - silent.values().stream().mapToLong(Long::longValue).sum();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Long> each : silent.entrySet()) {
      long size = each.getValue();
      boolean alone = size > 0 && size == people;
      boolean known = counts ? meet(size, answer, people) : alone;
      if (known && elsewhere >= 0) {
        found.add(id + ", " + label + ", " + each.getKey());
      }
    }
    return found;
  }

  /** Whether the bounds of Fréchet meet, at more than nobody. */
  private static boolean meet(long size, BigDecimal answer, long people) {
    long sum = answer.setScale(0, RoundingMode.HALF_UP).longValueExact();
    long least = Math.max(0, size + sum - people);
    return size > 0 && sum > 0 && least == Math.min(size, sum);
  }

  private boolean isCount(String id) {
    return !id.equals("attendance.mean");
  }

  /** How much people of a bilan gave together: a count, or the sum behind a mean. */
  private BigDecimal given(JsonNode bilan, String id, String label) {
    JsonNode cell = cell(bilan, id, label);
    if (cell == null || cell.get("value").isNull()) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = cell.get("value").decimalValue();
    if (!cell.has("base")) {
      return value;
    }
    BigDecimal sum = value.multiply(cell.get("base").decimalValue());
    return isCount(id) ? sum.divide(HUNDRED, 6, RoundingMode.HALF_UP) : sum;
  }

  /** How many answered. */
  private long size(JsonNode bilan, String id, String label) {
    JsonNode cell = cell(bilan, id, label);
    if (cell != null && cell.has("base")) {
      return cell.get("base").asLong();
    }
    long sum = 0;
    for (String each : labels(bilan, id)) {
      JsonNode of = cell(bilan, id, each);
      sum += of == null || of.get("value").isNull() ? 0 : of.get("value").asLong();
    }
    return sum;
  }

  private static boolean isWithheld(JsonNode cell) {
    if (cell != null) {
      for (JsonNode flag : cell.get("flags")) {
        if (flag.asText().equals("withheld")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The labels of a breakdown; an empty one for a figure. */
  private static Set<String> labels(JsonNode bilan, String id) {
    JsonNode breakdown = bilan.get("breakdowns").get(id);
    if (breakdown == null) {
      return Set.of("");
    }
    Set<String> labels = new LinkedHashSet<>();
    breakdown.get("rows").forEach(row -> labels.add(row.get("category").asText("")));
    labels.removeIf(label -> label.isEmpty() || label.equals("null"));
    return labels;
  }

  private static JsonNode cell(JsonNode bilan, String id, String label) {
    if (label.isEmpty()) {
      return bilan.get("figures").get(id);
    }
    for (JsonNode row : bilan.get("breakdowns").get(id).get("rows")) {
      if (row.get("category").asText("").equals(label)) {
        return row;
      }
    }
    return null;
  }
}
