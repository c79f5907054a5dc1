package org.bilan.store.derby;

import java.io.IOException;
import java.util.Optional;
import org.bilan.api.indicator.Result;

/**
 * What is kept of an indicator.
 *
 * @param definition the digest of its formula, if known
 * @param result its result, if it has one
 */
record KeptFigure(Optional<String> definition, Optional<Result> result) {

  static KeptFigure of(Result result, String definition) {
    return new KeptFigure(Optional.ofNullable(definition), Optional.ofNullable(result));
  }

  void write(RecordWriter out) throws IOException {
    out.optional(definition, out::text);
    out.optional(result, each -> ResultRecord.write(each, out));
  }

  static KeptFigure read(RecordReader in) throws IOException {
    return new KeptFigure(in.optional(in::text), in.optional(() -> ResultRecord.read(in)));
  }
}
