package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bilan.api.cleaning.SourceProposal;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.clean.proposal.ProposedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that nobody prepared is declared as its columns look. */
class ProposalsTest {

  @TempDir private Path folder;

  private final ProposedSources proposals = new ProposedSources();

  ProposalsTest() {
    proposals.add(new TextReader());
  }

  @Test
  void eachColumnIsDeclaredAsItsCellsLook() throws IOException {
    SourceProposal proposal =
        propose(
            "Séances 2025.csv",
            "Jour;Durée (h);Coût;Venus;Ville;Code postal;Tél.;Publics;Remarque;",
            "03/11/2025;1,5;80,50 €;30;Bourg;01000;0471000000;Jeunes | Aînés;Bien;",
            "5 novembre 2025;2;1 200 €;une trentaine;bourg;1000;0471000001;Jeunes;Très bien;",
            "2025-11-12;2,25;;50-60;Ville-Neuve;15000;0471000002;Aînés | Jeunes;;",
            "2025-11-13;3;12 €;40;Ville Neuve;15000;0471000003;Aînés;Salle froide;");
    assertThat(proposal.name()).isEqualTo("seances");
    assertThat(proposal.path()).isEqualTo("sources/seances.groovy");
    assertThat(proposal.report().rows()).isEqualTo(4);
    assertThat(lines(proposal))
        .containsSubsequence(
            "source('seances') {",
            "label \"Séances\"",
            "file('Séances 2025.csv') {",
            "rename 'Jour': 'jour',",
            "'Durée (h)': 'duree_h',",
            "date     'jour'",
            "number   'duree_h'",
            "amount   'cout'",
            "number('venus') { read headcount }",
            "category 'ville'",
            "text('code_postal') { read postcode }",
            "text     'tel'",
            "many('publics') { split '|' }",
            "text     'remarque'");
  }

  @Test
  void rareLabelsALetterAwayFromAnotherAreSlips() throws IOException {
    SourceProposal proposal =
        propose(
            "ateliers.csv",
            "lieu;salle",
            "Médiathèque;Atelier A",
            "Médiathèque;Atelier A",
            "médiathèque;Atelier A",
            "Médiatèque;Atelier B",
            "Gare;Atelier A",
            "Gare;Atelier A");
    assertThat(lines(proposal))
        .containsSubsequence(
            "category('lieu') {",
            "oneOf \"Médiathèque\", \"Gare\"",
            "exactly 'Médiatèque': \"Médiathèque\"   // fautes de frappe ? à vérifier",
            "}",
            "category 'salle'")
        .contains("file 'ateliers.csv'");
  }

  @Test
  void aColumnOfATakenNameAndASourceOfATakenNameAreNumbered() throws IOException {
    Path file = write("lieux.csv", "Nom;NOM;Rue;Rue", "A;B;1 rue;2 rue");
    SourceProposal proposal = proposals.propose(file, List.of("lieux"), Locale.ENGLISH);
    assertThat(proposal.name()).isEqualTo("lieux_2");
    assertThat(proposal.script())
        .contains("'Nom': 'nom'", "'NOM': 'nom_2'")
        .contains("Two columns are called “Rue”")
        .doesNotContain("'rue'");
  }

  @Test
  void whatNothingReadsIsSaidWithItsPlace() throws IOException {
    Path picture = write("photo.png", "x");
    assertThatThrownBy(() -> proposals.propose(picture, List.of(), Locale.FRENCH))
        .isInstanceOfSatisfying(
            DiagnosticException.class,
            e ->
                assertThat(e.diagnostics())
                    .containsExactly(
                        Diagnostic.error(
                            "clean.no-reader", place(picture), "photo.png", List.of("csv"))));
    Path none = folder.resolve("absent.csv");
    assertThatThrownBy(() -> proposals.propose(none, List.of(), Locale.FRENCH))
        .isInstanceOfSatisfying(
            DiagnosticException.class,
            e ->
                assertThat(e.diagnostics())
                    .containsExactly(
                        Diagnostic.error("clean.unreadable", place(none), "absent.csv")));
  }

  private static Place place(Path file) {
    return Place.file(file.toString().replace('\\', '/'));
  }

  private SourceProposal propose(String name, String... lines) throws IOException {
    return proposals.propose(write(name, lines), List.of(), Locale.FRENCH);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static List<String> lines(SourceProposal proposal) {
    return proposal.script().lines().map(String::strip).toList();
  }
}
