package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.Extraction;

class OutputFormatTest {

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatIsLessCertainThanAsked(OutputFormat format) throws IOException {
    Extraction all = Marked.extraction("[दिल्ली|LOCATION|0.5] [मुंबई|LOCATION|0.4999] हाँ");
    Extraction kept = Marked.extraction("[दिल्ली|LOCATION|0.5] मुंबई हाँ");
    assertThat(Written.as(format, new OutputSettings(false, 0.5, false), all))
        .isEqualTo(Written.as(format, OutputSettings.STANDARD, kept));
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInAnyLocale(OutputFormat format) throws IOException {
    Extraction extraction = Marked.extraction("[दिल्ली|LOCATION|0.5] [ISTANBUL|LOCATION|0.25]");
    String expected = Written.as(format, OutputSettings.STANDARD, extraction);
    Locale usual = Locale.getDefault();
    try {
      for (String tag : new String[] {"hi-IN-u-nu-deva", "ar-EG", "de", "tr"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Written.as(format, OutputSettings.STANDARD, extraction)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.000",
    "1, 1.000",
    "0.0004999, 0.000",
    "0.0005, 0.001",
    "0.9994999, 0.999",
    "0.9995, 1.000",
    "0.12345, 0.123",
    "1e-9, 0.000"
  })
  void roundsConfidenceHalfUp(double confidence, String written) throws IOException {
    String words = BigDecimal.valueOf(confidence).toPlainString();
    Extraction extraction = Marked.extraction("[दिल्ली|LOCATION|" + words + "]");
    assertThat(Written.as(OutputFormat.CSV, OutputSettings.STANDARD, extraction))
        .contains("," + written + ",");
  }

  @ParameterizedTest
  @EnumSource
  void takesTimeLinearInTheText(OutputFormat format) {
    Extraction large = Marked.extraction("😀 [रूस|LOCATION] में \uD83D ।\n".repeat(50_000));
    Writer nowhere = Writer.nullWriter();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          try (ExtractionWriter writer = format.writer(nowhere, OutputSettings.STANDARD)) {
            writer.write("a.txt", large);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void refusesExcelForWhatExcelDoesNotOpen(OutputFormat format) {
    OutputSettings excel = new OutputSettings(true, 0, false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format.writer(new StringWriter(), excel))
        .withMessage("only CSV can be written for Excel, not %s", format);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesAConfidenceThatIsNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputSettings(false, confidence, false))
        .withMessage("minimum confidence %s is not within 0 and 1", confidence);
  }

  @ParameterizedTest
  @EnumSource
  void reportsAFullDiskWhenClosed(OutputFormat format) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full));
    BufferedWriter out = Files.newBufferedWriter(full, StandardCharsets.UTF_8);
    ExtractionWriter writer = format.writer(out, OutputSettings.STANDARD);
    writer.write("a.txt", Marked.extraction("[दिल्ली|LOCATION]"));
    assertThatExceptionOfType(IOException.class).isThrownBy(writer::close);
  }

  @ParameterizedTest
  @EnumSource
  void hasPassedADocumentOnWhenItIsWritten(OutputFormat format) throws IOException {
    StringWriter out = new StringWriter();
    String written;
    try (ExtractionWriter writer = format.writer(out, OutputSettings.STANDARD)) {
      writer.write("a.txt", Marked.extraction("[दिल्ली|LOCATION]"));
      written = out.toString();
    }
    assertThat(out).hasToString(written);
  }

  @Test
  void reportsAWriterThatBreaksBetweenDocuments() throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      BrokenWriter out = new BrokenWriter();
      ExtractionWriter writer = format.writer(out, OutputSettings.STANDARD);
      out.broken = true;
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> writer.write("a.txt", Marked.extraction("[दिल्ली|LOCATION]")))
          .withMessage("Broken pipe");
    }
  }

  private static final class BrokenWriter extends Writer {
    private boolean broken;

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      if (broken) {
        throw new IOException("Broken pipe");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
