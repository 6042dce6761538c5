package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.Extraction;
import org.namavali.input.DocumentSource;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;

/** Many documents at once, some of which break the program. */
class ExtractorTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Failures failures = new Failures(new PrintWriter(err));

  private void run(int threads, Function<String, Extraction> namavali) throws IOException {
    run(threads, namavali, out);
  }

  private void run(int threads, Function<String, Extraction> namavali, Writer to)
      throws IOException {
    try (Rows rows = Rows.to(to, OutputFormat.CONLL, OutputSettings.STANDARD)) {
      new Extractor(namavali, threads, failures)
          .run(
              DocumentSource.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0])),
              rows);
    }
  }

  private void write(String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i)), texts[i], UTF_8);
    }
  }

  private static Extraction nothing(String text) {
    return new Extraction(text, List.of(), List.of());
  }

  /** The numbers of the documents written, in order. */
  private List<Integer> written() {
    return out.toString()
        .lines()
        .map(line -> Integer.parseInt(line.replaceAll(".*/(\\d+)\\.txt", "$1")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100})
  void theOrderIsThatOfTheDocumentsHoweverLongEachTakes(int threads) throws Exception {
    write(IntStream.range(0, 50).mapToObj(i -> "क" + i).toArray(String[]::new));
    AtomicInteger turn = new AtomicInteger();

    run(
        threads,
        text -> {
          pause(turn.getAndIncrement() % 3 == 0 ? 10 : 0);
          return nothing(text);
        });

    assertThat(written()).isEqualTo(IntStream.range(0, 50).boxed().toList());
    assertThat(failures.exitCode()).isZero();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFaultTakesOnlyItsDocument() throws Exception {
    write("क", "fault", "ख", "endless", "ग");

    run(2, ExtractorTest::faulty);

    assertThat(written()).containsExactly(0, 2, 4);
    assertThat(failures.exitCode()).isEqualTo(1);
    assertThat(err.toString().lines().toList()).hasSize(2);
    assertThat(err.toString().lines().toList().get(0))
        .matches(
            "namavali: .*/001.txt: a fault of namavali itself at ExtractorTest.java:\\d+: two"
                + " lines");
    assertThat(err.toString().lines().toList().get(1))
        .matches(
            "namavali: .*/003.txt: a fault of namavali itself at ExtractorTest.java(:\\d+)?:"
                + " no end");
    assertThat(err.toString()).doesNotContain("java.lang", "Exception");
  }

  private static Extraction faulty(String text) {
    switch (text) {
      case "fault" -> throw new IllegalStateException("two\nlines");
      case "endless" -> endless(1);
      default -> {}
    }
    return nothing(text);
  }

  private static int endless(int depth) {
    return depth < 0 ? 0 : endless(depth + 1) + 1;
  }

  @Test
  void tooLittleMemoryTakesOnlyItsDocument() throws Exception {
    write("क", "big", "ख");

    run(
        2,
        text -> {
          if (text.equals("big")) {
            throw new OutOfMemoryError("Java heap space");
          }
          return nothing(text);
        });

    assertThat(written()).containsExactly(0, 2);
    assertThat(err.toString())
        .matches("namavali: .*/001.txt: not enough memory; give Java more with .*\n");
  }

  @Test
  void memoryThatAnotherDocumentTookIsAskedForAgain() throws Exception {
    write("क", "small", "ख");
    List<String> tries = new ArrayList<>();

    run(
        3,
        text -> {
          if (text.equals("small")) {
            tries.add(text);
            if (tries.size() == 1) {
              throw new OutOfMemoryError("Java heap space");
            }
          }
          return nothing(text);
        });

    assertThat(written()).containsExactly(0, 1, 2);
    assertThat(failures.exitCode()).isZero();
  }

  @Test
  void anOutputThatFailsIsNamedWithItsDocumentAndEndsTheWork() throws Exception {
    write(IntStream.range(0, 200).mapToObj(i -> "क" + i).toArray(String[]::new));
    AtomicInteger done = new AtomicInteger();
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            if (String.valueOf(chars, from, length).contains("003.txt")) {
              throw new IOException("disk full");
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    Assertions.assertThatIOException()
        .isThrownBy(
            () ->
                run(
                    1,
                    text -> {
                      done.incrementAndGet();
                      return nothing(text);
                    },
                    full))
        .withMessage(folder + "/003.txt: disk full");
    assertThat(done.get()).isLessThan(20);
  }
}
