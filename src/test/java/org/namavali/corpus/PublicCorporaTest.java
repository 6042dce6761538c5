package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads the public corpora, whose folder the system property {@code namavali.corpora} names. */
class PublicCorporaTest {

  @Test
  void readWithoutAnyFlaw() throws IOException {
    String corpora = System.getProperty("namavali.corpora", "");
    assumeTrue(!corpora.isEmpty(), "no folder of public corpora was given");

    for (CorpusFile file : CorpusFile.list(Path.of(corpora, "data"))) {
      assertThat(Corpus.read(file.path()).sentences()).as(file.name()).isNotEmpty();
    }
  }
}
