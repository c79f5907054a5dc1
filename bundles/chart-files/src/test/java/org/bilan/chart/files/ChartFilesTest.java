package org.bilan.chart.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.output.Look;
import org.bilan.chart.xchart.XChartRenderer;
import org.bilan.typefaces.NotoTypefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartFilesTest {

  @TempDir Path folder;

  private final ChartFiles files = new ChartFiles(List.of(new XChartRenderer(new NotoTypefaces())));

  private static ChartSpec chart(ChartForm form) {
    return new ChartSpec(
        "events.by-theme",
        form,
        "Manifestations par thème & public",
        List.of("Égalité", "Emploi"),
        List.of(
            new ChartSpec.Series(
                "",
                List.of(
                    new ChartSpec.Point(Optional.of(new BigDecimal("1204")), "1\u202f204"),
                    new ChartSpec.Point(Optional.empty(), "n. c.")))),
        "",
        0,
        Set.of(),
        300.5,
        120);
  }

  private Document svg() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("events.by-theme.svg").toFile());
  }

  @Test
  void aPngHasTwoPixelsAPoint() throws IOException {
    files.write(chart(ChartForm.BARS), Look.DEFAULT, folder);
    BufferedImage image = ImageIO.read(folder.resolve("events.by-theme.png").toFile());
    assertThat(image.getWidth()).isEqualTo(601);
    assertThat(image.getHeight()).isEqualTo(240);
  }

  @Test
  void aPngIsDrawnOnWhite() throws IOException {
    files.write(chart(ChartForm.BARS), Look.DEFAULT, folder);
    BufferedImage image = ImageIO.read(folder.resolve("events.by-theme.png").toFile());
    assertThat(image.getRGB(600, 239)).isEqualTo(0xffffffff);
    int accent = Integer.decode(Look.DEFAULT.colours().accent()) | 0xff000000;
    assertThat(image.getRGB(200, 22)).isEqualTo(accent);
  }

  @Test
  void anSvgHasTheSizeOfTheChart() throws Exception {
    files.write(chart(ChartForm.BARS), Look.DEFAULT, folder);
    Element root = svg().getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("width")).startsWith("300.5");
    assertThat(root.getAttribute("height")).startsWith("120");
  }

  @Test
  void anSvgSaysItsTitleAndItsValues() throws Exception {
    files.write(chart(ChartForm.BARS), Look.DEFAULT, folder);
    Document svg = svg();
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Manifestations par thème & public");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("Égalité : 1\u202f204 ; Emploi : n. c.");
  }

  @Test
  void anSvgHasVectorsOnly() throws Exception {
    files.write(chart(ChartForm.BARS), Look.DEFAULT, folder);
    Document svg = svg();
    assertThat(svg.getElementsByTagName("text").getLength()).isZero();
    assertThat(svg.getElementsByTagName("image").getLength()).isZero();
  }

  @Test
  void theSameChartGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    for (ChartForm form : List.of(ChartForm.BARS, ChartForm.DONUT, ChartForm.LINES)) {
      files.write(chart(form), Look.DEFAULT, folder);
      files.write(chart(form), Look.DEFAULT, again);
      for (String name : List.of("events.by-theme.svg", "events.by-theme.png")) {
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(again.resolve(name));
      }
    }
  }

  @Test
  void aChartOfAFormThatNothingDrawsIsSaidByName() {
    DiagnosticException thrown =
        catchThrowableOfType(
            DiagnosticException.class,
            () -> files.write(chart(ChartForm.MAP), Look.DEFAULT, folder));
    Diagnostic finding = thrown.diagnostics().get(0);
    assertThat(finding.place()).hasToString("bilan.groovy");
    assertThat(sentence(finding, Locale.FRENCH))
        .isEqualTo(
            "Le graphique «\u00a0events.by-theme\u00a0» ne peut pas être dessiné\u00a0: aucune"
                + " extension en service ne dessine la forme «\u00a0map\u00a0». Installez-en une,"
                + " ou choisissez une autre forme.");
    assertThat(sentence(finding, Locale.ENGLISH))
        .isEqualTo(
            "The chart “events.by-theme” cannot be drawn: no active plugin draws the form “map”."
                + " Install one, or choose another form.");
  }

  private static String sentence(Diagnostic finding, Locale locale) {
    String pattern = new ChartMessages().pattern(finding.code(), locale).orElseThrow();
    return MessageCatalogue.fill(pattern, finding.arguments());
  }

  @Test
  void nothingIsWrittenOfAChartThatCannotBeDrawn() {
    catchThrowableOfType(
        DiagnosticException.class, () -> files.write(chart(ChartForm.MAP), Look.DEFAULT, folder));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void bothLanguagesHaveTheSameCodes() throws IOException {
    assertThat(keys("fr")).isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties messages = new Properties();
    try (var in =
        new InputStreamReader(
            ChartMessages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    return messages.stringPropertyNames();
  }

  @Test
  void theLastRendererOfAFormIsPreferred() throws IOException {
    List<String> drawn = new ArrayList<>();
    ChartFiles two = new ChartFiles(List.of(naming("first", drawn), naming("second", drawn)));
    two.write(chart(ChartForm.MAP), Look.DEFAULT, folder);
    assertThat(drawn).containsExactly("second", "second");
    assertThat(Files.exists(folder.resolve("events.by-theme.png"))).isTrue();
  }

  private static ChartRenderer naming(String name, List<String> drawn) {
    return new ChartRenderer() {
      @Override
      public Set<ChartForm> forms() {
        return Set.of(ChartForm.MAP);
      }

      @Override
      public void draw(ChartSpec chart, Look look, Graphics2D graphics) {
        drawn.add(name);
      }
    };
  }
}
