package org.bilan.workbench.views;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;

/**
 * A view by its name, which is also that of its words.
 *
 * @param name its name
 * @param area where it is put first
 * @param rank its rank there
 * @param perspectives those that show it
 * @param maker makes it
 */
record NamedView(
    String name,
    Area area,
    int rank,
    Set<Perspective> perspectives,
    Function<Workbench, View> maker)
    implements ViewFactory {

  @Override
  public String id() {
    return "org.bilan." + name;
  }

  @Override
  public String title(Locale language) {
    return Views.WORDS.of(language, name);
  }

  @Override
  public String summary(Locale language) {
    return Views.WORDS.of(language, name + ".summary");
  }

  @Override
  public View create(Workbench workbench) {
    return maker.apply(workbench);
  }
}
