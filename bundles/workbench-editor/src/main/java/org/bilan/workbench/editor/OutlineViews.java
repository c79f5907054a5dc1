package org.bilan.workbench.editor;

import java.util.Locale;
import java.util.Set;
import org.bilan.api.language.Languages;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the outline. */
@Component
public final class OutlineViews implements ViewFactory {

  private final Languages languages;

  /** Takes what knows the parts of files. */
  @Activate
  public OutlineViews(@Reference Languages languages) {
    this.languages = languages;
  }

  @Override
  public String id() {
    return "org.bilan.outline";
  }

  @Override
  public String title(Locale language) {
    return ScriptEditors.WORDS.of(language, "outline");
  }

  @Override
  public String summary(Locale language) {
    return ScriptEditors.WORDS.of(language, "outline.summary");
  }

  @Override
  public Area area() {
    return Area.LEFT;
  }

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public Set<Perspective> perspectives() {
    return Set.of(Perspective.WRITE);
  }

  @Override
  public View create(Workbench workbench) {
    return new OutlineView(workbench, languages);
  }
}
