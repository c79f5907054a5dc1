package org.bilan.workbench.views;

import java.util.Locale;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;

/** How an indicator is, what matters most first. */
enum IndicatorState {
  /** Its definition, or what it computes, is wrong. */
  ERROR("error"),
  /** Its value is of scripts that were mended or broken since. */
  STALE("warning"),
  /** No row gives it. */
  MISSING("warning"),
  /** It is kept from publication, or a part of it is. */
  WITHHELD("note"),
  /** It rests on few answers. */
  SMALL_BASE("note"),
  /** All is well. */
  WELL("check");

  private final String icon;

  IndicatorState(String icon) {
    this.icon = icon;
  }

  String icon() {
    return icon;
  }

  /** Its words in a catalogue. */
  String key() {
    return "indicators.state." + name().toLowerCase(Locale.ROOT);
  }

  static IndicatorState of(IndicatorResult result, boolean wrong, boolean stale) {
    if (wrong) {
      return ERROR;
    } else if (stale) {
      return STALE;
    } else if (has(result.result(), Flag.WITHHELD)) {
      return WITHHELD;
    } else if (has(result.result(), Flag.MISSING)) {
      return MISSING;
    }
    return has(result.result(), Flag.SMALL_BASE) ? SMALL_BASE : WELL;
  }

  /** A cell without value is usual, a breakdown without any cell is not. */
  private static boolean has(Result result, Flag flag) {
    if (result instanceof Result.Breakdown breakdown) {
      return flag == Flag.MISSING
          ? breakdown.cells().isEmpty()
          : breakdown.cells().stream().anyMatch(cell -> cell.flags().contains(flag));
    }
    Set<Flag> flags = ((Result.Figure) result).flags();
    return flags.contains(flag);
  }
}
