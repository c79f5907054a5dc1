package org.bilan.cli;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.api.source.SourceReader;
import org.bilan.api.word.Word;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * What is installed, in which state, and what it offers.
 *
 * @param context reaches bundles and services
 * @param components reaches components
 */
record Inventory(BundleContext context, ServiceComponentRuntime components) {

  /**
   * A bundle.
   *
   * @param name its symbolic name
   * @param version its version
   * @param active whether it runs
   * @param offers what it offers to authors and to other bundles
   */
  record Entry(String name, String version, boolean active, List<String> offers) {}

  /**
   * A component that waits for something.
   *
   * @param component its name
   * @param missing the services it waits for
   */
  record Unsatisfied(String component, List<String> missing) {}

  /** Bilan's bundles by name; those that Bilan stands on are left out. */
  List<Entry> bundles() {
    return Arrays.stream(context.getBundles())
        .filter(b -> b.getBundleId() != 0 && b.getSymbolicName() != null)
        .map(this::entry)
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  private Entry entry(Bundle bundle) {
    Set<String> offers = new TreeSet<>();
    ServiceReference<?>[] services = bundle.getRegisteredServices();
    if (services != null) {
      Arrays.stream(services).forEach(reference -> offers.addAll(offers(reference)));
    }
    return new Entry(
        bundle.getSymbolicName(),
        bundle.getVersion().toString(),
        bundle.getState() == Bundle.ACTIVE,
        List.copyOf(offers));
  }

  private List<String> offers(ServiceReference<?> reference) {
    Object service = context.getService(reference);
    if (service instanceof ScriptVocabulary vocabulary) {
      return words(vocabulary);
    } else if (service instanceof SourceReader reader) {
      return List.of("source " + reader.format());
    } else if (service instanceof DocumentOutput output) {
      return List.of("output " + output.format());
    } else if (service instanceof ChartRenderer renderer) {
      return renderer.forms().stream()
          .map(f -> "chart " + f.name().toLowerCase(Locale.ROOT))
          .toList();
    }
    String[] types = (String[]) reference.getProperty("objectClass");
    return Arrays.stream(types)
        .filter(type -> type.startsWith("org.bilan.") && !type.endsWith("MessageCatalogue"))
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .toList();
  }

  private static List<String> words(ScriptVocabulary vocabulary) {
    List<String> offers = new ArrayList<>();
    for (Class<?> words : vocabulary.words()) {
      for (Method method : words.getMethods()) {
        if (method.isAnnotationPresent(Word.class)) {
          offers.add("word " + method.getName());
        }
      }
    }
    vocabulary.readings().stream()
        .map(Reading::name)
        .forEach(name -> offers.add("reading " + name));
    return offers;
  }

  /** The components that wait for a service nobody offers. */
  List<Unsatisfied> unsatisfied() {
    List<Unsatisfied> found = new ArrayList<>();
    for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
      if (isPlugin(description)) {
        continue; // whose troubles are told with the plugin
      }
      for (ComponentConfigurationDTO configuration :
          components.getComponentConfigurationDTOs(description)) {
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
          found.add(new Unsatisfied(description.name, missing(description, configuration)));
        }
      }
    }
    return found;
  }

  /** The components of the product that cannot be made, with the whole reason: it is a defect. */
  Map<String, String> failed() {
    Map<String, String> failed = new TreeMap<>();
    for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
      for (ComponentConfigurationDTO configuration :
          components.getComponentConfigurationDTOs(description)) {
        boolean fails = configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
        if (fails && !isPlugin(description)) {
          failed.put(description.name, String.valueOf(configuration.failure));
        }
      }
    }
    return failed;
  }

  private boolean isPlugin(ComponentDescriptionDTO description) {
    Bundle bundle = context.getBundle(description.bundle.id);
    return bundle != null && bundle.getLocation().startsWith("bilan-plugin:");
  }

  private static List<String> missing(
      ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
    Set<String> names = new TreeSet<>();
    for (UnsatisfiedReferenceDTO unsatisfied : configuration.unsatisfiedReferences) {
      Arrays.stream(description.references)
          .filter(reference -> reference.name.equals(unsatisfied.name))
          .forEach(reference -> names.add(reference.interfaceName));
    }
    return List.copyOf(names);
  }
}
