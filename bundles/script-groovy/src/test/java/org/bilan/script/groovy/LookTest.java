package org.bilan.script.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;

class LookTest {

  private final Project project = new Project();

  @Test
  void whatALookDoesNotSayIsAsInTheDefaultOne() {
    Look look =
        project.look(
            """
            look('sobre') {
                colours accent: '#AA0000', series: ['#000000', '#777777']
                faces heading: 'Noto Serif'
                cover 'full'
                runningHead false
                bodySize 10.5
                logo 'logo.png'
                openers 'block'
                figures 'tiles'
                captions 'label'
            }
            """);
    assertThat(project.said()).isEmpty();
    assertThat(look.name()).isEqualTo("sobre");
    assertThat(look.colours().accent()).isEqualTo("#aa0000");
    assertThat(look.colours().ink()).isEqualTo(Look.DEFAULT.colours().ink());
    assertThat(look.colours().series()).isEqualTo(List.of("#000000", "#777777"));
    assertThat(look.faces().heading()).isEqualTo("Noto Serif");
    assertThat(look.faces().body()).isEqualTo(Look.DEFAULT.faces().body());
    assertThat(look.furniture().cover()).isEqualTo(Look.CoverStyle.FULL);
    assertThat(look.furniture().runningHead()).isFalse();
    assertThat(look.furniture().bodySize()).isEqualTo(10.5);
    assertThat(look.furniture().logo()).contains(Look.Logo.named("logo.png"));
    assertThat(look.furniture().openers()).isEqualTo(Look.OpenerStyle.BLOCK);
    assertThat(look.furniture().figures()).isEqualTo(Look.FigureStyle.TILES);
    assertThat(look.furniture().captions()).isEqualTo(Look.CaptionStyle.LABEL);
  }

  @Test
  void eachSlipOfALookIsToldAndTheDefaultStandsForIt() {
    Look look =
        project.look(
            "look('x') {\n colours ink: 'red', accnt: '#000000'\n cover 'bnd'\n bodySize 90\n"
                + " colours series: ['#00000']\n fases heading: 'x'\n}");
    assertThat(project.said())
        .containsExactly(
            "look.groovy:2:15: 'red' is not a colour: write # and six digits or letters from a to"
                + " f, as '#0b5394'.",
            "look.groovy:2:22: 'colours' has no option 'accnt:'. Did you mean 'accent'?",
            "look.groovy:3:8: 'cover' has no style 'bnd'. Did you mean 'band'?",
            "look.groovy:4:2: The size of the text is from 6 to 16 points.",
            "look.groovy:5:19: '#00000' is not a colour: write # and six digits or letters from a"
                + " to f, as '#0b5394'.",
            "look.groovy:6:2: 'fases' is not a word of 'look'. Did you mean 'faces'?");
    assertThat(look.colours()).isEqualTo(Look.DEFAULT.colours());
  }

  @Test
  void aStyleThatThereIsNotIsToldWithTheNearestOne() {
    Look look =
        project.look(
            "look('x') {\n openers 'blok'\n figures 'tile'\n captions 'labels'\n figures 'tiles'\n}");
    assertThat(project.said())
        .containsExactly(
            "look.groovy:2:10: 'openers' has no style 'blok'. Did you mean 'block'?",
            "look.groovy:3:10: 'figures' has no style 'tile'. Did you mean 'tiles'?",
            "look.groovy:4:11: 'captions' has no style 'labels'. Did you mean 'label'?",
            "look.groovy:5:2: 'figures' is already said on line 3.");
    assertThat(look.furniture().openers()).isEqualTo(Look.OpenerStyle.PLAIN);
  }

  @Test
  void aLogoIsAnImageBesideTheLook() {
    Look look = project.look("look('x') { logo '../ailleurs/logo.svg' }");
    assertThat(project.said())
        .containsExactly(
            "look.groovy:1:18: '../ailleurs/logo.svg' is not the name of a PNG or JPEG file: put"
                + " the image beside look.groovy and write its name, as 'logo.png'.");
    assertThat(look.furniture().logo()).isEmpty();
  }

  @Test
  void aScriptThatIsNoLookGivesTheDefaultOne() {
    assertThat(project.look("lok('x') { }")).isEqualTo(Look.DEFAULT);
    assertThat(project.said())
        .containsExactly("look.groovy:1:1: 'lok' is not a word of a look. Did you mean 'look'?");
  }
}
