package org.bilan.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.h2.util.OsgiDataSourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.jdbc.DataSourceFactory;

/** A driver that was not made for Bilan, as it offers itself. */
class AddedDriverTest {

  @TempDir Path folder;

  private ConnectionDetails details() {
    return new ConnectionDetails("base", "jdbc:h2:" + folder.resolve("base"), "sa", "");
  }

  private List<List<String>> rows(
      BundleContext context, List<Driver> drivers, List<DataSourceFactory> factories) {
    try (CarriedDrivers carried = new CarriedDrivers(folder)) {
      Drivers all = new Drivers(context, drivers, factories, carried);
      JdbcFixture jdbc =
          new JdbcFixture(folder)
              .connections("base.url = " + details().url(), "base.user = sa")
              .table("visites");
      jdbc.read("base", all);
      assertThat(jdbc.said()).isEmpty();
      return jdbc.rows;
    }
  }

  private void fill() throws SQLException {
    try (Connection connection =
            new org.h2.Driver().connect(details().url() + ";USER=sa", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists visites (jour date primary key, n int)");
      statement.execute("merge into visites values ('2011-11-02', 12), ('2011-11-01', 7)");
    }
  }

  @Test
  void aDriverThatIsAServiceIsTaken() throws Exception {
    fill();
    assertThat(rows(null, List.of(new org.h2.Driver()), List.of()))
        .containsExactly(List.of("2011-11-01", "7"), List.of("2011-11-02", "12"));
  }

  @Test
  void aFactoryThatIsAServiceIsTaken() throws Exception {
    fill();
    assertThat(rows(null, List.of(), List.of(new OsgiDataSourceFactory(new org.h2.Driver()))))
        .containsExactly(List.of("2011-11-01", "7"), List.of("2011-11-02", "12"));
  }

  @Test
  void aDriverThatItsBundleOnlyNamesIsTaken() throws Exception {
    fill();
    Path names = folder.resolve("java.sql.Driver");
    Files.writeString(names, "# H2\norg.h2.Driver # and no other\n\norg.absent.Driver\n");
    Bundle bundle =
        answering(
            Bundle.class,
            Map.of(
                "getState",
                Bundle.ACTIVE,
                "getBundleId",
                7L,
                "getEntry",
                names.toUri().toURL(),
                "loadClass",
                org.h2.Driver.class));
    BundleContext context =
        answering(BundleContext.class, Map.of("getBundles", new Bundle[] {bundle}));
    assertThat(rows(context, List.of(), List.of()))
        .containsExactly(List.of("2011-11-01", "7"), List.of("2011-11-02", "12"));
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    InvocationHandler handler = (proxy, method, arguments) -> answers.get(method.getName());
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
