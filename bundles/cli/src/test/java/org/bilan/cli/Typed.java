package org.bilan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.project.BilanService;

/** What a command line says that is typed where only the command line is active. */
record Typed(int code, String out, String err) {

  /** The words of the command line alone; others stand as their codes. */
  private static final DiagnosticWriter WRITER =
      new DiagnosticWriter() {
        @Override
        public String sentence(Diagnostic diagnostic, Locale locale) {
          return words(diagnostic.code(), diagnostic.arguments(), locale);
        }

        @Override
        public String words(String code, List<Object> arguments, Locale locale) {
          return new CliMessages()
              .pattern(code, locale)
              .map(pattern -> MessageCatalogue.fill(pattern, arguments))
              .orElseGet(() -> code + " " + arguments);
        }
      };

  /** With a pipeline that nothing is asked of. */
  static Typed line(String... arguments) {
    return line(
        (proxy, method, values) -> {
          throw new UnsupportedOperationException(method.getName());
        },
        arguments);
  }

  /** With a pipeline that answers so. */
  static Typed line(InvocationHandler pipeline, String... arguments) {
    BilanService bilan =
        (BilanService)
            Proxy.newProxyInstance(
                Typed.class.getClassLoader(), new Class<?>[] {BilanService.class}, pipeline);
    Services services =
        new Services(
            Optional.of(bilan),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(printer(out), printer(err), Application.Languages.of(arguments), WRITER);
    int code = new Commands(console, services, "1").run(arguments);
    return new Typed(code, text(out), text(err));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** With plain spaces. */
  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
