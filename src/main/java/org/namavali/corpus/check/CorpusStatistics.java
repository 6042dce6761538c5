package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.HindiTokenizer;

/**
 * What corpora hold. Linear in the length of the text. Not to be changed; threads may then share
 * it.
 *
 * @param counts of each corpus
 * @param names every name, most frequent first
 * @param sentenceLengths how many sentences there are of each number of tokens
 * @param nameLengths how many names there are of each number of tokens, by type
 * @param words all words
 * @param wordsOfNames the words of names by type
 */
public record CorpusStatistics(
    List<CorpusCounts> counts,
    List<NameCount> names,
    SortedMap<Integer, Long> sentenceLengths,
    Map<EntityType, SortedMap<Integer, Long>> nameLengths,
    Vocabulary words,
    Map<EntityType, Vocabulary> wordsOfNames) {

  /**
   * Counts.
   *
   * @param known whether a model knows a word
   */
  public static CorpusStatistics of(List<PlacedCorpus> corpora, Predicate<String> known) {
    Map<EntityType, SortedMap<Integer, Long>> lengths = new EnumMap<>(EntityType.class);
    Map<EntityType, Vocabulary> ofNames = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      lengths.put(type, new TreeMap<>());
      ofNames.put(type, new Vocabulary(known));
    }
    CorpusStatistics statistics =
        new CorpusStatistics(
            corpora.stream().map(CorpusCounts::of).toList(),
            names(corpora),
            new TreeMap<>(),
            lengths,
            new Vocabulary(known),
            ofNames);
    HindiTokenizer tokenizer = new HindiTokenizer();
    corpora.forEach(corpus -> corpus.sentences().forEach(s -> statistics.add(s, tokenizer)));
    return statistics;
  }

  private void add(PlacedSentence sentence, HindiTokenizer tokenizer) {
    String text = sentence.sentence().text();
    Span[] tokens = tokenizer.tokenizePos(text);
    sentenceLengths.merge(tokens.length, 1L, Long::sum);
    for (Span token : tokens) {
      words.add(token.getCoveredText(text).toString());
    }
    for (Name name : sentence.sentence().names()) {
      String[] parts = tokenizer.tokenize(sentence.text(name));
      nameLengths.get(name.type()).merge(parts.length, 1L, Long::sum);
      for (String part : parts) {
        wordsOfNames.get(name.type()).add(part);
      }
    }
  }

  private static List<NameCount> names(List<PlacedCorpus> corpora) {
    Map<String, NameUse> uses = NameUses.of(corpora).names();
    Map<String, Integer> unmarked = new UntaggedNames(uses.keySet()).count(corpora);
    List<NameCount> names = new ArrayList<>();
    uses.forEach(
        (form, use) ->
            names.add(new NameCount(form, use.counts(), unmarked.getOrDefault(form, 0))));
    names.sort(Comparator.comparing(NameCount::all).reversed().thenComparing(NameCount::form));
    return names;
  }

  /** Names of several types, most frequent first. */
  public List<NameCount> ambiguous() {
    return names.stream().filter(name -> name.marked().size() > 1).toList();
  }

  /** Names whose words also stand there unmarked, most often unmarked first. */
  public List<NameCount> alsoUnmarked() {
    return names.stream()
        .filter(name -> name.unmarked() > 0)
        .sorted(Comparator.comparing(name -> -name.unmarked()))
        .toList();
  }

  /** Names of a type, most frequent first. */
  public List<NameCount> of(EntityType type) {
    return names.stream()
        .filter(name -> name.marked().containsKey(type))
        .sorted(Comparator.comparing(name -> -name.marked().get(type)))
        .toList();
  }
}
