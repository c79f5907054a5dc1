package org.bilan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a command line that is not written as it should be. */
class WrongUsageTest {

  private static void assertSaid(Typed typed, String... lines) {
    assertThat(typed.err().lines()).containsExactly(lines);
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void aMissingOptionIsNamedAsItIsTypedWithWhatItIs() {
    assertSaid(
        Typed.line("burst", "P"),
        "bilan: il manque --by PARAMETER : le paramètre dont chaque valeur donne un bilan, par"
            + " exemple region.",
        "Aide : bilan burst --help");
    assertSaid(
        Typed.line("burst", "P", "--lang=en"),
        "bilan: --by PARAMETER is missing: the parameter each value of which gives a bilan, such"
            + " as region.",
        "Help: bilan burst --help");
  }

  @Test
  void aMissingParameterIsNamedWithWhatItIs() {
    assertSaid(
        Typed.line("diff", "P"),
        "bilan: il manque A : une copie (voir « editions »), ou une année.",
        "Aide : bilan diff --help");
  }

  @Test
  void aWrongValueIsToldWithTheOptionAsItIsTyped() {
    assertSaid(
        Typed.line("check", "P", "--edition", "deux-mille"),
        "bilan: « deux-mille » ne convient pas à --edition YEAR.",
        "Aide : bilan check --help");
    assertSaid(
        Typed.line("check", "P", "--param", "region"),
        "bilan: « region » ne convient pas à --param NAME=VALUE.",
        "Aide : bilan check --help");
  }

  @Test
  void aLanguageThatMessagesDoNotHaveIsTold() {
    assertSaid(
        Typed.line("check", "P", "--lang=de"),
        "bilan: « de » ne convient pas à --lang fr|en.",
        "Aide : bilan check --help");
  }

  @Test
  void whatIsGivenTwiceIsTold() {
    assertSaid(
        Typed.line("render", "P", "--param", "ville=Lyon", "--param", "ville=Paris"),
        "bilan: --param ville est donné deux fois. Gardez une seule valeur.",
        "Aide : bilan render --help");
    assertSaid(
        Typed.line("render", "P", "--edition", "2010", "--edition", "2011"),
        "bilan: --edition est donné deux fois. Gardez une seule valeur.",
        "Aide : bilan render --help");
  }

  @Test
  void helpOfWhatIsNoCommandIsTold() {
    Typed typed = Typed.line("help", "rendre");
    assertThat(typed.err())
        .startsWith("bilan: il n’y a pas de commande « rendre » ici. ")
        .contains("suggestion.nearest [render]");
    assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
  }
}
