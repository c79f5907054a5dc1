package org.bilan.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of a real server, on this machine, that behaves well and badly. */
class JsonAddressTest {

  private static final String AT = "sources/agenda.groovy:3:5: « ";

  @TempDir Path folder;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch over = new CountDownLatch(1);
  private ExecutorService threads;
  private HttpServer server;
  private JsonFixture json;

  @BeforeEach
  void start() throws IOException {
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    json = new JsonFixture(folder);
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  /** What a server does with a request. */
  private interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private void serve(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            answer.give(exchange);
          }
        });
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Test
  void theRowsBehindAnAddressAreRead() {
    serve("/events", exchange -> send(exchange, 200, "{\"events\":[{\"id\":1},{\"id\":2}]}"));
    json.readNamed(address("/events?key=abc"));
    assertThat(json.said()).isEmpty();
    assertThat(json.rows).containsExactly(List.of("1"), List.of("2"));
    assertThat(json.report.inFile()).isFalse();
    assertThat(json.report.name()).isEqualTo(address("/events?key=abc"));
    assertThat(asked).containsExactly("/events?key=abc");
  }

  @Test
  void thePagesOfAnAgendaAreFollowedAsItsServiceSays() {
    serve(
        "/v2/agendas/12/events",
        exchange -> {
          String query = String.valueOf(exchange.getRequestURI().getQuery());
          boolean first = !query.contains("after");
          send(
              exchange,
              200,
              first
                  ? "{\"total\":3,\"events\":[{\"uid\":1,\"title\":{\"fr\":\"a\"}},{\"uid\":2}],"
                      + "\"sort\":[\"x\"],\"after\":[1320480000000,\"2\"],\"success\":true}"
                  : "{\"total\":3,\"events\":[{\"uid\":3,\"location\":{\"city\":\"Rennes\"}}],"
                      + "\"after\":null,\"success\":true}");
        });
    json.option("records", "events").option("next", "after");
    json.readNamed(address("/v2/agendas/12/events?size=2&relative[]=passed"));
    assertThat(json.said()).isEmpty();
    assertThat(json.header).containsExactly("uid", "title.fr", "location.city");
    assertThat(json.rows)
        .containsExactly(List.of("1", "a", ""), List.of("2", "", ""), List.of("3", "", "Rennes"));
    assertThat(asked)
        .containsExactly(
            "/v2/agendas/12/events?size=2&relative%5B%5D=passed",
            "/v2/agendas/12/events?size=2&relative%5B%5D=passed"
                + "&after%5B%5D=1320480000000&after%5B%5D=2");
  }

  @Test
  void linksToNextPagesAreFollowedUpToTheLimitOfPages() {
    serve(
        "/liste",
        exchange -> {
          String page = exchange.getRequestURI().getQuery();
          int number = page == null ? 1 : Integer.parseInt(page.substring(5));
          send(
              exchange,
              200,
              "{\"results\":[{\"id\":"
                  + number
                  + "}],\"links\":{\"next\":\"/liste?page="
                  + (number + 1)
                  + "\"}}");
        });
    json.option("next", "links.next").option("pages", "3").readNamed(address("/liste"));
    assertThat(json.rows).containsExactly(List.of("1"), List.of("2"), List.of("3"));
    assertThat(json.said())
        .containsExactly(
            AT
                + address("/liste")
                + " » a plus de 3 pages, et les suivantes ne sont pas lues. Augmentez « pages ».");
  }

  @Test
  void aServiceThatTurnsInACircleIsLeft() {
    serve("/rond", exchange -> send(exchange, 200, "{\"l\":[{\"id\":1}],\"next\":\"/rond\"}"));
    json.option("next", "next").readNamed(address("/rond"));
    assertThat(json.rows).hasSize(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aMemberThatLeadsToNoPageIsTold() {
    serve("/fin", exchange -> send(exchange, 200, "{\"l\":[{\"id\":1}],\"next\":\"/a b\"}"));
    json.option("next", "next").readNamed(address("/fin"));
    assertThat(json.said())
        .containsExactly(
            "sources/agenda.groovy:3:5: « next » ne mène pas à une page de « "
                + address("/fin")
                + " » : il contient « /a b ». Corrigez la ligne « next ».");
  }

  @Test
  void aReadingThatIsInterruptedEnds() {
    serve("/lent", exchange -> pause());
    Thread.currentThread().interrupt();
    json.readNamed(address("/lent"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(json.said())
        .containsExactly(
            "sources/agenda.groovy:3:5: La lecture de « "
                + address("/lent")
                + " » a été interrompue.");
  }

  @Test
  void pagesThatAreNotFollowedAreTold() {
    serve("/un", exchange -> send(exchange, 200, "{\"events\":[{\"id\":1}],\"after\":[7]}"));
    json.readNamed(address("/un"));
    assertThat(json.rows).hasSize(1);
    assertThat(json.said())
        .containsExactly(
            AT
                + address("/un")
                + " » annonce d’autres pages sous « after », qui ne sont pas lues."
                + " Écrivez « next 'after' » pour les lire.");
  }

  @Test
  void aFailureThatPassesIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    serve(
        "/faible",
        exchange -> send(exchange, tries.incrementAndGet() < 3 ? 500 : 200, "[{\"id\":1}]"));
    json.readNamed(address("/faible"));
    assertThat(json.said()).isEmpty();
    assertThat(json.rows).hasSize(1);
    assertThat(asked).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "500, 2, Le service de « {0} » est en panne (réponse 500)",
    "429, 2, Le service de « {0} » refuse trop de demandes (réponse 429)",
    "404, 1, L’adresse « {0} » n’existe pas ou plus (réponse 404)",
    "403, 1, L’accès à « {0} » est refusé (réponse 403)",
    "401, 1, L’accès à « {0} » est refusé (réponse 401)",
    "400, 1, Le service de « {0} » répond 400 au lieu de donner des données"
  })
  void aRefusalIsToldAndTriedAgainOnlyWhereItMayPass(int status, int tries, String beginning) {
    serve("/non", exchange -> send(exchange, status, "non"));
    json.option("retries", "1").readNamed(address("/non"));
    assertThat(json.said())
        .singleElement()
        .asString()
        .startsWith("sources/agenda.groovy:3:5: " + beginning.replace("{0}", address("/non")));
    assertThat(asked).hasSize(tries);
    assertThat(json.report.rows()).isZero();
  }

  @Test
  void aSlowAnswerIsGivenUp() {
    serve(
        "/lent",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("[{\"id\":1},".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          pause();
        });
    json.option("timeout", "1").option("retries", "0").readNamed(address("/lent"));
    assertThat(json.said())
        .containsExactly(
            AT
                + address("/lent")
                + " » n’a pas répondu en entier en 1 s. Augmentez « timeout »,"
                + " ou demandez de plus petites pages.");
  }

  private void pause() {
    try {
      over.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerThatIsCutIsTriedAgainThenTold() {
    serve(
        "/coupe",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("[{\"id\":1},".getBytes(StandardCharsets.UTF_8));
        });
    json.option("retries", "1").readNamed(address("/coupe"));
    assertThat(json.said())
        .containsExactly(
            AT + address("/coupe") + " » a été coupé avant la fin : essayez de nouveau.");
    assertThat(asked).hasSize(2);
    assertThat(json.rows).isEmpty();
  }

  @Test
  void aRedirectionIsFollowed() {
    serve(
        "/ancien",
        exchange -> {
          exchange.getResponseHeaders().add("Location", address("/nouveau"));
          exchange.sendResponseHeaders(301, -1);
        });
    serve("/nouveau", exchange -> send(exchange, 200, "[{\"id\":1}]"));
    json.readNamed(address("/ancien"));
    assertThat(json.rows).hasSize(1);
    assertThat(json.said()).isEmpty();
  }

  @Test
  void tooMuchIsNotTaken() {
    serve(
        "/gros",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] spaces = " ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 20; i++) {
            exchange.getResponseBody().write(spaces);
          }
        });
    json.option("limit", "1").readNamed(address("/gros"));
    assertThat(json.said())
        .containsExactly(
            AT
                + address("/gros")
                + " » dépasse 1 Mo. Augmentez « limit », ou demandez moins de"
                + " données.");
  }

  @Test
  void aSmallAnswerThatUnpacksToTooMuchIsNotTaken() {
    serve("/bombe", exchange -> sendPacked(exchange, " ".repeat(2_000_000)));
    json.option("limit", "1").readNamed(address("/bombe"));
    assertThat(json.said()).singleElement().asString().contains("dépasse 1 Mo");
  }

  @Test
  void aPackedAnswerIsRead() {
    serve("/paquet", exchange -> sendPacked(exchange, "[{\"nom\":\"Fête\"}]"));
    json.readNamed(address("/paquet"));
    assertThat(json.said()).isEmpty();
    assertThat(json.rows).containsExactly(List.of("Fête"));
  }

  private static void sendPacked(HttpExchange exchange, String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, packed.size());
    exchange.getResponseBody().write(packed.toByteArray());
  }

  @Test
  void aPageForPeopleIsTold() {
    serve("/page", exchange -> send(exchange, 200, "<!DOCTYPE html><html>Connexion"));
    json.readNamed(address("/page"));
    assertThat(json.said())
        .containsExactly(
            AT
                + address("/page")
                + " » donne une page web ou du XML au lieu de JSON : vérifiez"
                + " l’adresse, et qu’elle ne demande pas de se connecter.");
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    String gone = address("/x");
    server.stop(0);
    json.option("retries", "0").readNamed(gone);
    assertThat(json.said())
        .containsExactly(
            AT
                + gone
                + " » est hors d’atteinte : vérifiez l’adresse et la connexion au réseau, ou"
                + " lisez un fichier téléchargé.");
  }

  @Test
  void anAddressThatIsNoneIsTold() {
    json.readNamed("http://exemple invalide/x");
    assertThat(json.said())
        .containsExactly(
            AT
                + "http://exemple invalide/x » n’est pas une adresse correcte : copiez-la depuis"
                + " un navigateur.");
  }

  @Test
  void aSlipInAPageIsToldWithItsPlace() {
    serve("/faute", exchange -> send(exchange, 200, "[{\"id\":1},\n {\"id\" 2}]"));
    json.readNamed(address("/faute"));
    assertThat(json.said())
        .singleElement()
        .asString()
        .startsWith(address("/faute") + ":2:8: Ce n’est pas du JSON correct");
  }
}
