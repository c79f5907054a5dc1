package org.bilan.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.PluginRepository;

/** Writes plugins as JSON. */
final class PluginJson {

  private PluginJson() {}

  static void installed(List<Plugin> plugins, Console console) throws IOException {
    try (JsonGenerator json = Json.generator(console)) {
      json.writeStartArray();
      for (Plugin plugin : plugins) {
        json.writeStartObject();
        write(json, plugin, console);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }

  static void available(List<AvailablePlugin> plugins, Console console) throws IOException {
    try (JsonGenerator json = Json.generator(console)) {
      json.writeStartArray();
      for (AvailablePlugin plugin : plugins) {
        json.writeStartObject();
        write(json, plugin);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }

  static void one(Optional<Plugin> installed, Optional<AvailablePlugin> available, Console console)
      throws IOException {
    try (JsonGenerator json = Json.generator(console)) {
      json.writeStartObject();
      if (installed.isPresent()) {
        json.writeObjectFieldStart("installed");
        write(json, installed.get(), console);
        json.writeEndObject();
      }
      if (available.isPresent()) {
        json.writeObjectFieldStart("available");
        write(json, available.get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    console.out().println();
  }

  static void repositories(List<PluginRepository> repositories, Console console)
      throws IOException {
    try (JsonGenerator json = Json.generator(console)) {
      json.writeStartArray();
      for (PluginRepository repository : repositories) {
        json.writeStartObject();
        write(json, repository);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }

  private static void write(JsonGenerator json, Plugin plugin, Console console) throws IOException {
    write(json, plugin.description());
    json.writeStringField("state", word(plugin.state()));
    json.writeStringField("trust", word(plugin.trust()));
    if (plugin.signer().isPresent()) {
      json.writeStringField("signer", plugin.signer().get());
    }
    json.writeStringField("origin", plugin.origin());
    json.writeArrayFieldStart("troubles");
    for (Diagnostic trouble : plugin.troubles()) {
      json.writeStartObject();
      json.writeStringField("code", trouble.code());
      json.writeStringField("message", console.writer().sentence(trouble, console.locale()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, AvailablePlugin plugin) throws IOException {
    write(json, plugin.description());
    json.writeObjectFieldStart("repository");
    write(json, plugin.repository());
    json.writeEndObject();
    if (plugin.installed().isPresent()) {
      json.writeStringField("installed", plugin.installed().get());
    }
    json.writeBooleanField("newer", plugin.newer());
  }

  private static void write(JsonGenerator json, PluginRepository repository) throws IOException {
    json.writeStringField("name", repository.name());
    json.writeStringField("address", repository.address().toString());
    json.writeStringField("trust", word(repository.trust()));
    if (repository.signer().isPresent()) {
      json.writeStringField("signer", repository.signer().get());
    }
  }

  private static void write(JsonGenerator json, PluginDescription plugin) throws IOException {
    json.writeStringField("id", plugin.id());
    json.writeStringField("version", plugin.version());
    json.writeStringField("name", plugin.name());
    json.writeStringField("maker", plugin.maker());
    json.writeStringField("description", plugin.description());
    json.writeStringField("licence", plugin.licence());
    json.writeNumberField("size", plugin.size());
    json.writeStringField("sha256", plugin.sha256());
    json.writeArrayFieldStart("offers");
    for (Offer offer : plugin.offers()) {
      json.writeStartObject();
      json.writeStringField("kind", word(offer.kind()));
      json.writeStringField("name", offer.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
