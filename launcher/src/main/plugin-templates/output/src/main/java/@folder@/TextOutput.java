package @package@;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.output.DocumentOutput;
import org.bilan.api.output.Look;
import org.osgi.service.component.annotations.Component;

/** Writes {@code bilan.@extension@}: the bilan as plain text, in UTF-8. */
@Component
public final class TextOutput implements DocumentOutput {

  @Override
  public String format() {
    return "@extension@";
  }

  @Override
  public void write(Document document, Look look, OutputStream out, DiagnosticSink problems)
      throws IOException {
    PlainText text = new PlainText();
    document.blocks().forEach(text::add);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
