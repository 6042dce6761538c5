package org.namavali.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs divided so that no word of the test stands in the training in either script. Words linked
 * by a spelling, in Hindi or English, are one family; the hash of a family's first Hindi word
 * decides.
 */
record HeldOut(List<AlignedPairs.Aligned> training, List<AlignedPairs.Aligned> test) {

  static final String INDIAN = "Indian";
  static final String FOREIGN = "foreign";
  static final String BOTH = "Indian and foreign";

  private static final int SHARE = 10;
  private static final Set<String> INDIAN_SOURCES = Set.of("affidavits", "indian-names-alok");
  private static final Set<String> FOREIGN_SOURCES = Set.of("cldr-places");

  /** A Hindi word with all right spellings that the pairs know. */
  record Word(String hindi, Set<String> english) {}

  static HeldOut split(List<AlignedPairs.Aligned> pairs) {
    Families families = new Families();
    for (AlignedPairs.Aligned aligned : pairs) {
      families.join("h" + aligned.pair().hindi(), "e" + aligned.pair().english());
    }
    Map<String, String> firstWords = new HashMap<>();
    for (AlignedPairs.Aligned aligned : pairs) {
      String hindi = aligned.pair().hindi();
      firstWords.merge(families.of("h" + hindi), hindi, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
    List<AlignedPairs.Aligned> training = new ArrayList<>();
    List<AlignedPairs.Aligned> test = new ArrayList<>();
    for (AlignedPairs.Aligned aligned : pairs) {
      String first = firstWords.get(families.of("h" + aligned.pair().hindi()));
      boolean held = Math.floorMod(hash(first) >>> 8, SHARE) == 0;
      (held ? test : training).add(aligned);
    }
    return new HeldOut(training, test);
  }

  private static long hash(String text) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xD6E8FEB86659FD93L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /**
   * The words of the test by source, and by origin. Indian are the words of the two Indian sources;
   * foreign are those of CLDR and those of the list of names whose three letters in a row are seen
   * more often in foreign words than in Indian ones.
   */
  SortedMap<String, List<Word>> groups() {
    Map<String, Set<String>> right = new HashMap<>();
    SortedMap<String, Set<String>> words = new TreeMap<>();
    Origin origin = Origin.learn(training, INDIAN_SOURCES, FOREIGN_SOURCES);
    for (AlignedPairs.Aligned aligned : test) {
      WordPair pair = aligned.pair();
      right.computeIfAbsent(pair.hindi(), key -> new TreeSet<>()).add(pair.english());
      put(words, "source " + pair.source(), pair.hindi());
      put(words, "all", pair.hindi());
      if (!pair.source().equals("iit-mined")) {
        put(words, BOTH, pair.hindi());
      }
      if (INDIAN_SOURCES.contains(pair.source())) {
        put(words, INDIAN, pair.hindi());
      } else if (FOREIGN_SOURCES.contains(pair.source())) {
        put(words, FOREIGN, pair.hindi());
      } else if (pair.source().equals(NamePair.OURS)) {
        put(words, origin.isForeign(pair) ? FOREIGN : INDIAN, pair.hindi());
        put(words, "names, " + (origin.isForeign(pair) ? FOREIGN : INDIAN), pair.hindi());
      }
    }
    SortedMap<String, List<Word>> groups = new TreeMap<>();
    words.forEach(
        (group, set) ->
            groups.put(
                group, set.stream().map(hindi -> new Word(hindi, right.get(hindi))).toList()));
    return groups;
  }

  private static void put(Map<String, Set<String>> words, String group, String hindi) {
    words.computeIfAbsent(group, key -> new TreeSet<>()).add(hindi);
  }

  /** Sets that grow together. */
  private static final class Families {
    private final Map<String, String> parents = new HashMap<>();

    String of(String member) {
      String root = member;
      while (parents.containsKey(root)) {
        root = parents.get(root);
      }
      for (String next = member; !next.equals(root); ) {
        next = parents.put(next, root);
      }
      return root;
    }

    void join(String one, String other) {
      String root = of(one);
      if (!root.equals(of(other))) {
        parents.put(of(other), root);
      }
    }
  }
}
