package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {

  private static final String ARTICLE = "# t\nशीर्षक\n";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    CorpusFiles.write(folder, "b/z.txt", ARTICLE);
    CorpusFiles.write(folder, "b.conll", "रमा\tO\n");
    CorpusFiles.write(folder, "a/two.jsonl", "{\"text\":\"एक\",\"spans\":[]}\n");
    CorpusFiles.write(folder, "README.md", "not a corpus");
    CorpusFiles.write(folder, ".hidden.txt", "not a corpus");
    CorpusFiles.write(folder, ".git/config.txt", "not a corpus");
  }

  @Test
  void readsAllFormatsInTheOrderOfPathsAndSkipsTheRest() throws IOException {
    assertThat(Corpus.read(folder).articles())
        .extracting(Article::document)
        .containsExactly("a/two.jsonl#1", "b.conll#1", "b/z.txt#1");
  }

  @Test
  void readsAFolderThatIsItselfHidden() throws IOException {
    CorpusFiles.write(folder, ".own/c.txt", ARTICLE);

    assertThat(Corpus.read(folder.resolve(".own")).sentences()).hasSize(1);
  }

  @Test
  void hashesAFileByItsBytes() throws IOException {
    Path file = CorpusFiles.write(folder, "c.txt", "abc");

    assertThat(Corpus.sha256(file))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void hashesAFolderAsSha256sumWouldListIt() throws IOException {
    Path small = folder.resolve("small");
    CorpusFiles.write(small, "b/c.txt", "abc");
    CorpusFiles.write(small, "a.txt", "");

    assertThat(Corpus.sha256(small))
        .isEqualTo("8f26ff996059d5d6be890c5c3d597794962c7219a173eafcf44d5103339864d9");
  }

  @Test
  void changesTheHashWithContentAndNamesAndNothingElse() throws IOException {
    String before = Corpus.sha256(folder);
    CorpusFiles.write(folder, "README.md", "still not a corpus");
    assertThat(Corpus.sha256(folder)).isEqualTo(before);

    CorpusFiles.write(folder, "b/z.txt", ARTICLE + "वाक्य।\n");
    String changed = Corpus.sha256(folder);
    CorpusFiles.write(folder, "b/y.txt", ARTICLE);
    assertThat(changed).isNotEqualTo(before).isNotEqualTo(Corpus.sha256(folder));
  }
}
