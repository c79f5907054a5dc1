package org.bilan.workbench.preview;

import java.util.Locale;
import java.util.Set;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.ScreenWords;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.ViewFactory;
import org.bilan.workbench.api.Workbench;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Brings the preview. */
@Component
public final class PreviewViews implements ViewFactory {

  /** The words of this bundle, on the screen and in messages. */
  static final ScreenWords WORDS = new ScreenWords(PreviewViews.class);

  /** Offers the words of the preview. */
  @Activate
  public PreviewViews(BundleContext context) {
    context.registerService(MessageCatalogue.class, WORDS, null);
  }

  @Override
  public String id() {
    return "org.bilan.preview";
  }

  @Override
  public String title(Locale language) {
    return PreviewViews.WORDS.of(language, "preview");
  }

  @Override
  public String summary(Locale language) {
    return PreviewViews.WORDS.of(language, "preview.summary");
  }

  @Override
  public Area area() {
    return Area.RIGHT;
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public Set<Perspective> perspectives() {
    return Set.of(Perspective.WRITE);
  }

  @Override
  public View create(Workbench workbench) {
    return new PreviewView(workbench);
  }
}
