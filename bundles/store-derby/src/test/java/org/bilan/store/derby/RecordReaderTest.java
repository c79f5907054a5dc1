package org.bilan.store.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.bilan.api.indicator.Flag;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  @Test
  void aDecimalKeepsItsScale() throws Exception {
    BigDecimal decimal = new BigDecimal("-12345678901234567890.500");
    assertThat(reader(out -> out.decimal(decimal)).decimal()).isEqualTo(decimal);
  }

  @Test
  void aLengthBeyondTheRecordIsRefusedBeforeMemoryIsTaken() throws Exception {
    RecordReader reader = reader(out -> out.small(Integer.MAX_VALUE));
    assertThatIOException().isThrownBy(reader::text).withMessageContaining("2147483647");
  }

  @Test
  void aConstantThatNoLongerExistsIsRefused() throws Exception {
    RecordReader reader = reader(out -> out.text("DOUBTFUL"));
    assertThatIOException()
        .isThrownBy(() -> reader.constant(Flag.class))
        .withMessage("No Flag DOUBTFUL");
  }

  @Test
  void aRecordThatIsCutIsRefused() throws Exception {
    RecordReader reader = reader(out -> out.flag(true));
    assertThatIOException().isThrownBy(reader::number);
  }

  private static RecordReader reader(RecordWriter.Part<RecordWriter> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(new RecordWriter(bytes));
    return new RecordReader(bytes.toByteArray());
  }
}
