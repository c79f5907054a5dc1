package org.bilan.source.jdbc;

import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceLocation;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Reads tables and queries of databases: {@code jdbc('ma-base') { table 'reponses' }}.
 *
 * <p>The text names a connection of {@link Connections}. Drivers for PostgreSQL and Derby are
 * carried along; others come and go as services or bundles. Safe between threads.
 */
@Component(service = SourceReader.class)
public final class JdbcReader implements SourceReader {

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private final List<Driver> drivers = new CopyOnWriteArrayList<>();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private final List<DataSourceFactory> factories = new CopyOnWriteArrayList<>();

  private final BundleContext context;
  private final Connections connections;
  private final CarriedDrivers carried;

  /** Reads through the connections of the user's folder. */
  @Activate
  public JdbcReader(BundleContext context) {
    this(context, folder(context.getProperty("bilan.user.folder")));
  }

  JdbcReader(BundleContext context, Path folder) {
    this.context = context;
    this.connections = new Connections(folder);
    this.carried = new CarriedDrivers(folder);
  }

  private static Path folder(String chosen) {
    return chosen == null || chosen.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".bilan")
        : Path.of(chosen);
  }

  @Deactivate
  void stop() {
    carried.close();
  }

  @Override
  public String format() {
    return "jdbc";
  }

  @Override
  public boolean reads(String fileName) {
    return false;
  }

  @Override
  public SourceLocation location() {
    return SourceLocation.CONNECTION;
  }

  @Override
  public List<SourceOption> options() {
    return Settings.OPTIONS;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    return new Reading(file, rows, problems)
        .read(connections, new Drivers(context, drivers, factories, carried));
  }
}
