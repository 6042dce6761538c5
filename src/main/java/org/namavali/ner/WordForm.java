package org.namavali.ner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.namavali.text.Spelling;

/**
 * A word as features see it: all that depends on the word alone. Immutable.
 *
 * <p>Prefixes and suffixes are counted in characters, not graphemes: Hindi inflects by vowel signs,
 * so a last sign alone (ों, े) says much.
 */
final class WordForm {

  static final WordForm BEFORE = boundary("<s>");
  static final WordForm AFTER = boundary("</s>");

  private static final List<Attribute> PREFIXES =
      List.of(
          Attribute.PREFIX1,
          Attribute.PREFIX2,
          Attribute.PREFIX3,
          Attribute.PREFIX4,
          Attribute.PREFIX5);
  private static final List<Attribute> SUFFIXES =
      List.of(
          Attribute.SUFFIX1,
          Attribute.SUFFIX2,
          Attribute.SUFFIX3,
          Attribute.SUFFIX4,
          Attribute.SUFFIX5);
  private static final int LONGEST_COUNTED = 12;
  private static final int MOST_PIECES = 24;

  private final Map<Attribute, Fragment> attributes = new EnumMap<>(Attribute.class);

  private final List<Fragment> pieces;

  private WordForm(List<Fragment> pieces) {
    this.pieces = pieces;
  }

  private static WordForm boundary(String mark) {
    WordForm form = new WordForm(List.of());
    form.put(Attribute.WORD, mark);
    return form;
  }

  static WordForm of(String token, WordTable words, Gazetteer names) {
    String word = Spelling.normalize(token);
    WordForm form = new WordForm(pieces(word));
    form.put(Attribute.WORD, word);
    form.putAffixes(word);
    form.put(Attribute.SHAPE, Shape.of(word));
    form.put(Attribute.LENGTH, Integer.toString(Math.min(LONGEST_COUNTED, word.length())));
    form.putUse(words.entry(word));
    int parts = names.bits(word) & Gazetteer.PARTS;
    if (parts != 0) {
      form.put(Attribute.PART, Integer.toHexString(parts));
    }
    return form;
  }

  /** Runs of three and then of four characters, the word's edges marked, each a whole feature. */
  private static List<Fragment> pieces(String word) {
    String marked = "^" + word + "$";
    List<Fragment> pieces = new ArrayList<>();
    for (int length = 3; length <= 4; length++) {
      for (int i = 0; i + length <= marked.length() && pieces.size() < MOST_PIECES; i++) {
        pieces.add(Fragment.of("piece=" + marked.substring(i, i + length)));
      }
    }
    return List.copyOf(pieces);
  }

  private void putAffixes(String word) {
    for (int n = 1; n <= PREFIXES.size() && n < word.length(); n++) {
      put(PREFIXES.get(n - 1), word.substring(0, n));
      put(SUFFIXES.get(n - 1), word.substring(word.length() - n));
    }
  }

  private void putUse(int entry) {
    put(Attribute.RARITY, Integer.toString(WordTable.rarityOf(entry)));
    putCluster(Attribute.CLUSTER_COARSE, WordTable.clusterOf(entry, 0));
    putCluster(Attribute.CLUSTER_MIDDLE, WordTable.clusterOf(entry, 1));
    putCluster(Attribute.CLUSTER_FINE, WordTable.clusterOf(entry, 2));
  }

  private void putCluster(Attribute size, int cluster) {
    if (cluster != WordTable.NO_CLUSTER) {
      put(size, Integer.toString(cluster));
    }
  }

  private void put(Attribute attribute, String value) {
    attributes.put(attribute, Fragment.of(value));
  }

  /** The features made of pieces of the word, to be used at the word itself. */
  List<Fragment> pieces() {
    return pieces;
  }

  /** The value of an attribute; null where the word has none. */
  Fragment get(Attribute attribute) {
    return attributes.get(attribute);
  }
}
