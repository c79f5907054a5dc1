package org.bilan.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.language.Languages;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.project.Inquiries;
import org.bilan.workbench.api.Area;
import org.bilan.workbench.api.Perspective;
import org.bilan.workbench.api.ScreenWords;
import org.bilan.workbench.api.ViewFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Brings the views. */
@Component(
    service = {},
    immediate = true)
public final class Views {

  /** The words of this bundle, on the screen and in messages. */
  static final ScreenWords WORDS = new ScreenWords(Views.class);

  private final DiagnosticWriter writer;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile PluginManager plugins;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile Inquiries inquiries;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile FormulaWriter formulas;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile Languages languages;

  /** Registers each view; they go with the bundle. */
  @Activate
  public Views(BundleContext context, @Reference DiagnosticWriter writer) {
    this.writer = writer;
    context.registerService(MessageCatalogue.class, WORDS, null);
    all().forEach(v -> context.registerService(ViewFactory.class, v, null));
  }

  private List<NamedView> all() {
    Asks asks =
        new Asks(
            () -> Optional.ofNullable(inquiries),
            () -> Optional.ofNullable(formulas),
            () -> Optional.ofNullable(languages));
    Set<Perspective> data = Set.of(Perspective.DATA);
    Set<Perspective> both = Set.of(Perspective.WRITE, Perspective.DATA);
    return List.of(
        new NamedView("project", Area.LEFT, 10, both, ProjectView::new),
        new NamedView("indicators", Area.BOTTOM, 15, both, w -> new IndicatorsView(w, asks)),
        new NamedView("provenance", Area.RIGHT, 30, data, w -> new ProvenanceView(w, asks)),
        new NamedView("data", Area.BOTTOM, 5, data, w -> new DataView(w, asks)),
        new NamedView("problems", Area.BOTTOM, 10, both, ProblemsView::new),
        new NamedView("console", Area.BOTTOM, 20, both, w -> new ConsoleView(w, asks)),
        new NamedView("progress", Area.BOTTOM, 30, Set.of(), ProgressView::new),
        new NamedView(
            "extensions",
            Area.RIGHT,
            5,
            Set.of(Perspective.EXTENSIONS),
            w -> new ExtensionsView(w, writer, () -> Optional.ofNullable(plugins))));
  }
}
