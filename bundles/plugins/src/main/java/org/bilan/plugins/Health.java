package org.bilan.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What ails the components of a plugin that was started. */
final class Health {

  private final BundleContext context;
  private final ServiceComponentRuntime components;

  Health(BundleContext context, ServiceComponentRuntime components) {
    this.context = context;
    this.components = components;
  }

  /** Makes each service of a plugin once: a component that throws does so now, not at a render. */
  void tryServices(Bundle bundle) {
    ServiceReference<?>[] services = bundle.getRegisteredServices();
    for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
      if (context.getService(service) != null) {
        context.ungetService(service);
      }
    }
  }

  /** What is wrong, as long as it is. */
  List<Diagnostic> troubles(Bundle bundle, String id) {
    List<Diagnostic> troubles = new ArrayList<>();
    for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(bundle)) {
      for (ComponentConfigurationDTO state : components.getComponentConfigurationDTOs(component)) {
        troubles.addAll(troubles(component, state, id));
      }
    }
    return troubles;
  }

  private static List<Diagnostic> troubles(
      ComponentDescriptionDTO component, ComponentConfigurationDTO state, String id) {
    Place place = Place.file(id);
    return switch (state.state) {
      case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
          Arrays.stream(state.unsatisfiedReferences)
              .map(
                  missing ->
                      Diagnostic.warning(
                          "plugin.unsatisfied", place, component.name, type(component, missing)))
              .toList();
      case ComponentConfigurationDTO.FAILED_ACTIVATION ->
          List.of(
              Diagnostic.warning(
                  "plugin.component-failed", place, component.name, cause(state.failure)));
      case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
          List.of(Diagnostic.warning("plugin.unsatisfied", place, component.name, component.name));
      default -> List.of();
    };
  }

  private static String type(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
    return Arrays.stream(component.references)
        .filter(reference -> reference.name.equals(missing.name))
        .map(reference -> reference.interfaceName)
        .findFirst()
        .orElse(missing.name);
  }

  /** The last cause of a stack trace, without its frames. */
  private static String cause(String trace) {
    String found = "?";
    for (String line : trace == null ? new String[0] : trace.split("\\R")) {
      boolean named = line.startsWith("Caused by: ") || found.equals("?");
      found = named ? line.replace("Caused by: ", "").strip() : found;
    }
    return found;
  }
}
