package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFormatTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a.jsonl | रमा#tO                     | JSONL
          a.conll | {}                         | CONLL
          a.txt   | # t#nशीर्षक                 | ARTICLES
          a.txt   | # t                        | ARTICLES
          a.txt   | #n#nरमा#tO                 | CONLL
          a.txt   | # id 7#nरमा#tO             | CONLL
          a.txt   | ##tO                       | CONLL
          a.data  | {#t'text': 'रमा'}           | JSONL
          a.data  | #n{'text': 'रमा'}           | JSONL
          a       | # t#nशीर्षक                 | ARTICLES
          """)
  void isToldByTheEndingThenByTheFirstLine(String name, String content, CorpusFormat format) {
    List<String> lines = List.of(content.replace("#n", "\n").replace("#t", "\t").split("\n"));

    assertThat(CorpusFormat.of(Path.of("x", name), lines)).isEqualTo(format);
  }
}
