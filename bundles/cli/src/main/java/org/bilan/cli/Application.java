package org.bilan.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.PluginTemplates;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.ProjectTemplates;
import org.bilan.api.project.WindowOpener;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Takes command lines. What the commands need is optional, so that there is always somebody to say
 * which bundle is missing.
 */
@Component(service = ToIntFunction.class, property = "bilan.application=cli")
public final class Application implements ToIntFunction<String[]> {

  private final BundleContext context;
  private final ServiceComponentRuntime components;
  private final DiagnosticWriter writer;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile BilanService bilan;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile FigureFiles figures;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile FormulaWriter formulas;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile ProjectTemplates templates;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile SourceProposals proposals;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile PluginManager plugins;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile PluginTemplates pluginTemplates;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile WindowOpener window;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile LiveProjects live;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile Drafts drafts;

  /** Takes the services. */
  @Activate
  public Application(
      BundleContext context,
      @Reference ServiceComponentRuntime components,
      @Reference DiagnosticWriter writer) {
    this.context = context;
    this.components = components;
    this.writer = writer;
  }

  @Override
  public int applyAsInt(String[] arguments) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    return code;
  }

  /** Runs one command line; tests give their own streams. */
  int run(String[] arguments, PrintStream out, PrintStream err) {
    Console console = new Console(out, err, Languages.of(arguments), writer);
    Inventory inventory = new Inventory(context, components);
    inventory
        .unsatisfied()
        .forEach(u -> console.say("cli.unsatisfied", u.component(), u.missing()));
    inventory.failed().forEach((name, why) -> console.say("cli.component-failed", name, why));
    sayIll(arguments, console);
    Services services =
        new Services(
            Optional.ofNullable(bilan),
            Optional.ofNullable(figures),
            Optional.ofNullable(formulas),
            Optional.ofNullable(templates),
            Optional.ofNullable(proposals),
            Optional.ofNullable(window),
            Optional.ofNullable(plugins),
            Optional.ofNullable(pluginTemplates),
            Optional.ofNullable(live),
            Optional.ofNullable(drafts),
            inventory);
    return new Commands(console, services, context.getBundle().getVersion().toString())
        .run(arguments);
  }

  /** A plugin that does not work is named by every command but those that show plugins. */
  private void sayIll(String[] arguments, Console console) {
    PluginManager manager = plugins;
    if (manager != null && !List.of(arguments).contains("plugin")) {
      manager.installed().stream()
          .flatMap(plugin -> plugin.troubles().stream())
          .forEach(trouble -> console.err().println(console.line(trouble)));
    }
  }

  /** Whatever the machine's charset: what passes as bytes is left as it is. */
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /** The languages of messages. */
  static final class Languages {

    private static final List<String> KNOWN = List.of("fr", "en");

    private Languages() {}

    /** The language a command line asks for: it must be known before anything else can be said. */
    static Locale of(String[] arguments) {
      for (int i = 0; i < arguments.length; i++) {
        String value =
            arguments[i].startsWith("--lang=")
                ? arguments[i].substring("--lang=".length())
                : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
        if (KNOWN.contains(value)) {
          return Locale.forLanguageTag(value);
        }
      }
      return Locale.FRENCH;
    }
  }
}
