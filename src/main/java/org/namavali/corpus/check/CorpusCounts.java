package org.namavali.corpus.check;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.HindiTokenizer;

/**
 * How much of what a corpus holds. Immutable.
 *
 * @param path the file or folder
 * @param tokens tokens of {@link HindiTokenizer}
 * @param named those of them that are a part of a name
 * @param names how many names there are of each type
 */
public record CorpusCounts(
    Path path,
    long articles,
    long sentences,
    long tokens,
    long named,
    Map<EntityType, Long> names) {

  /** Counts; linear in the length of the text. */
  public static CorpusCounts of(PlacedCorpus corpus) {
    Map<EntityType, Long> names = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      names.put(type, 0L);
    }
    long sentences = 0;
    long tokens = 0;
    long named = 0;
    HindiTokenizer tokenizer = new HindiTokenizer();
    for (PlacedSentence sentence : (Iterable<PlacedSentence>) corpus.sentences()::iterator) {
      sentences++;
      tokens += tokenizer.tokenizePos(sentence.sentence().text()).length;
      for (Name name : sentence.sentence().names()) {
        names.merge(name.type(), 1L, Long::sum);
        named += tokenizer.tokenizePos(sentence.text(name)).length;
      }
    }
    return new CorpusCounts(
        corpus.path(), corpus.articles().size(), sentences, tokens, named, names);
  }

  /** All names together. */
  public long allNames() {
    return names.values().stream().mapToLong(Long::longValue).sum();
  }
}
