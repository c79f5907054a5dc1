package org.bilan.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Results;
import org.bilan.api.output.FigureFiles;
import org.osgi.service.component.annotations.Component;

/** Writes the files for machines that go with a bilan. Safe between threads. */
@Component
public final class FigureFileWriter implements FigureFiles {

  @Override
  public void json(String project, int edition, Results results, OutputStream out)
      throws IOException {
    try (JsonFile json = new JsonFile(out)) {
      new FiguresJson(json).write(project, edition, results);
    }
  }

  @Override
  public void csv(Results results, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new FiguresCsv(writer).write(results);
    writer.flush();
  }

  @Override
  public void quality(Collection<SourceData> sources, OutputStream out) throws IOException {
    try (JsonFile json = new JsonFile(out)) {
      new QualityJson(json).write(sources);
    }
  }

  @Override
  public void explanation(IndicatorResult result, String sentence, OutputStream out)
      throws IOException {
    try (JsonFile json = new JsonFile(out)) {
      new ExplanationJson(json).write(result, sentence);
    }
  }

  @Override
  public void manifest(Manifest manifest, OutputStream out) throws IOException {
    try (JsonFile json = new JsonFile(out)) {
      Manifests.write(manifest, json);
    }
  }
}
