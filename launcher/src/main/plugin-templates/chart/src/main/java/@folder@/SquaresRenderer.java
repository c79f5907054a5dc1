package @package@;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.bilan.api.output.Typefaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws bars as rows of squares. Ranked over the renderer of Bilan (0), it takes its place. */
@Component(property = "service.ranking:Integer=10")
public final class SquaresRenderer implements ChartRenderer {

  private final Typefaces typefaces;

  /** Draws with the typefaces of Bilan: those of the machine are never used. */
  @Activate
  public SquaresRenderer(@Reference Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public Set<ChartForm> forms() {
    return Set.of(ChartForm.BARS);
  }

  @Override
  public void draw(ChartSpec chart, Look look, Graphics2D graphics) {
    byte[] face = typefaces.face(look.faces().data(), false, false);
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face));
      new Squares(chart, look, font.deriveFont(8f)).paint(graphics);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
