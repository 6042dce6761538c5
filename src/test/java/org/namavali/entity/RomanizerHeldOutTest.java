package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scores a romanizer on words that it has seen in neither script, beside ICU4J's. Pairs come from
 * the folder named by {@code namavali.corpora} and the list of names. A pair is left out where its
 * words do not fit (see {@link AlignedPairs#LEAST_SCORE}); the same rule holds for training and
 * test. Words that share a spelling in either script stay on one side; a tenth is the test.
 */
@Tag("slow")
class RomanizerHeldOutTest {

  private static final Path LIST = Path.of("models", "hi", "names.tsv");

  @Test
  void isGoodOnWordsItHasNotSeen() throws IOException {
    HeldOut heldOut = HeldOut.split(AlignedPairs.of(WordPairs.of(pairs())));
    Romanizer romanizer = new Romanizer(new RomanizerTrainer(1).train(heldOut.training()));
    Map<String, List<HeldOut.Word>> groups = heldOut.groups();

    StringBuilder table =
        new StringBuilder("group\twords\ttop-1\ttop-5\tCER\tICU top-1\tICU CER\n");
    for (Map.Entry<String, List<HeldOut.Word>> group : groups.entrySet()) {
      table.append(row(group.getKey(), group.getValue(), romanizer)).append('\n');
    }
    Files.writeString(Path.of("target", "romanizer-held-out.tsv"), table);

    TransliterationScore indian = score(groups.get(HeldOut.INDIAN), romanizer);
    TransliterationScore foreign = score(groups.get(HeldOut.FOREIGN), romanizer);
    TransliterationScore both = score(groups.get(HeldOut.BOTH), romanizer);
    assertThat(indian.top1()).as("%s", table).isGreaterThanOrEqualTo(0.60);
    assertThat(foreign.top1()).as("%s", table).isGreaterThanOrEqualTo(0.45);
    assertThat(both.errorRate()).as("%s", table).isLessThanOrEqualTo(0.12);
  }

  private static List<NamePair> pairs() throws IOException {
    String corpora = System.getProperty("namavali.corpora", "");
    assumeTrue(!corpora.isEmpty(), "no folder of public corpora was given");
    List<NamePair> pairs = new ArrayList<>();
    Path file = Path.of(corpora, "data", "transliteration.tsv.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      pairs.addAll(NamePair.read(file.toString(), in));
    }
    try (InputStream in = Files.newInputStream(LIST)) {
      pairs.addAll(NamePair.of(NameList.read(LIST.toString(), in)));
    }
    return pairs;
  }

  private static TransliterationScore score(List<HeldOut.Word> words, Romanizer romanizer) {
    return TransliterationScore.of(
        words,
        word ->
            romanizer.romanize(word, 5).stream()
                .map(candidate -> candidate.text().toLowerCase(Locale.ROOT))
                .toList());
  }

  private static String row(String name, List<HeldOut.Word> words, Romanizer romanizer) {
    TransliterationScore ours = score(words, romanizer);
    UnaryOperator<String> icu = icu();
    TransliterationScore theirs = TransliterationScore.of(words, word -> List.of(icu.apply(word)));
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f",
        name,
        words.size(),
        100 * ours.top1(),
        100 * ours.top5(),
        100 * ours.errorRate(),
        100 * theirs.top1(),
        100 * theirs.errorRate());
  }

  /** ICU4J's transliteration, without the final vowel that Hindi does not speak. */
  private static UnaryOperator<String> icu() {
    Transliterator latin = Transliterator.getInstance("Devanagari-Latin; Latin-ASCII; Lower");
    return word -> {
      String text = latin.transliterate(word).replaceAll("[^a-z]", "");
      boolean unwritten = Pieces.ofPlain(word).get(Pieces.ofPlain(word).size() - 1).equals("_");
      return unwritten && text.endsWith("a") ? text.substring(0, text.length() - 1) : text;
    };
  }
}
