package org.namavali.output;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.namavali.Extraction;

/** What writers write, and strings that may trouble them. */
final class Written {
  static final OutputSettings EXCEL = new OutputSettings(true, 0, false);

  private Written() {}

  static String as(OutputFormat format, OutputSettings settings, Extraction... extractions)
      throws IOException {
    StringWriter out = new StringWriter();
    try (ExtractionWriter writer = format.writer(out, settings)) {
      for (Extraction extraction : extractions) {
        writer.write("a.txt", extraction);
      }
    }
    return out.toString();
  }

  static String as(OutputFormat format, String document, Extraction extraction) throws IOException {
    StringWriter out = new StringWriter();
    try (ExtractionWriter writer = format.writer(out, OutputSettings.STANDARD)) {
      writer.write(document, extraction);
    }
    return out.toString();
  }

  /** Any UTF-16 units, lone surrogates among them, with more than their share of the awkward. */
  static Arbitrary<String> strings() {
    List<String> awkward =
        List.of(
            "क", "ि", "😀", "\uD83D", "\uDE00", "\n", "\r", "\r\n", "\"", ",", "\t", "\\", "\\n",
            "'", "=", "#", " ", "\u00A0", "\u2028", "\uFEFF", "\0", "\u001B");
    Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
    return Arbitraries.oneOf(Arbitraries.of(awkward), any)
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
