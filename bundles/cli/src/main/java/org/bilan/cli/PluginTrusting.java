package org.bilan.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.bilan.api.plugin.IndexSigner;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.PluginRepository;
import org.bilan.api.plugin.TrustedSigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about where plugins come from, and who vouches for them. */
final class PluginTrusting {

  private PluginTrusting() {}

  /** The address of a repository: that of a server, or a folder of this machine. */
  private static URI address(String written) {
    return written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? URI.create(written)
        : Path.of(written).toAbsolutePath().normalize().toUri();
  }

  /** {@code bilan plugin repository add}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Add extends PluginCommand {

    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "option.address")
    private String address;

    @Mixin private PluginChanging.Agreed agreed;

    Add(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      PluginRepository added =
          plugins.addRepository(address(address), agreed.consent(false, console()));
      console()
          .say(
              "cli.repository-added",
              added.address(),
              trust(added.trust(), added.signer(), console()));
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin repository remove}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Remove extends PluginCommand {

    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "option.address")
    private String address;

    Remove(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      plugins.removeRepository(address(address));
      console().say("cli.repository-removed", address);
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin repository list}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Repositories extends PluginCommand {

    @Option(
        names = "--format",
        paramLabel = "table|json",
        defaultValue = "table",
        descriptionKey = "option.format")
    private Format format;

    Repositories(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) throws IOException {
      List<PluginRepository> all = plugins.repositories();
      if (format == Format.json) {
        PluginJson.repositories(all, console());
        return ExitCode.DONE;
      }
      List<List<String>> rows = new ArrayList<>();
      for (PluginRepository repository : all) {
        rows.add(
            List.of(
                repository.name(),
                trust(repository.trust(), repository.signer(), console()),
                repository.address().toString()));
      }
      if (!rows.isEmpty()) {
        TextTable.write(rows, Set.of(), console().out());
      }
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin trust}: the pinned certificates. */
  @Command(mixinStandardHelpOptions = true)
  static final class Pin extends PluginCommand {

    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "FILE",
        descriptionKey = "option.certificate")
    private Path file;

    @Option(names = "--remove", paramLabel = "FINGERPRINT", descriptionKey = "option.unpin")
    private String fingerprint;

    Pin(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      if (fingerprint != null) {
        plugins.distrust(fingerprint);
      }
      if (file != null) {
        TrustedSigner pinned = plugins.trust(file);
        console().say("cli.pinned", pinned.name(), pinned.fingerprint());
      }
      List<List<String>> rows =
          plugins.signers().stream().map(s -> List.of(s.fingerprint(), s.name())).toList();
      if (!rows.isEmpty()) {
        TextTable.write(rows, Set.of(), console().out());
      }
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin index}: makes a repository of a folder of jars. */
  @Command(mixinStandardHelpOptions = true)
  static final class MakeIndex extends PluginCommand {

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "option.jars")
    private Path folder;

    @Option(names = "--key", paramLabel = "FILE.p12", descriptionKey = "option.key")
    private Path key;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.password-file")
    private Path passwordFile;

    @Option(names = "--state", paramLabel = "NUMBER", descriptionKey = "option.state")
    private Long state;

    MakeIndex(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) throws IOException {
      Optional<IndexSigner> signer =
          key == null ? Optional.empty() : Optional.of(new IndexSigner(key, password()));
      OptionalLong number = state == null ? OptionalLong.empty() : OptionalLong.of(state);
      List<PluginDescription> made = plugins.index(folder, signer, number);
      console().say("cli.indexed", made.size(), folder.resolve("index.xml"));
      return ExitCode.DONE;
    }

    private char[] password() throws IOException {
      if (passwordFile != null) {
        return Files.readString(passwordFile).strip().toCharArray();
      }
      java.io.Console keyboard = System.console();
      char[] typed =
          keyboard == null ? null : keyboard.readPassword("%s ", console().words("cli.password"));
      return typed == null ? new char[0] : typed;
    }
  }
}
