package org.namavali.ner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.namavali.text.Spelling;
import org.namavali.text.TextHash;

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
  private static final int SHORT_PIECE = 3;
  private static final int LONG_PIECE = 4;
  private static final int MOST_PIECES = 24;
  private static final String PIECE = "piece=";
  private static final long PIECE_HASH = TextHash.of(PIECE);

  private final Map<Attribute, Fragment> attributes = new EnumMap<>(Attribute.class);

  /** The word with its edges; empty where it has no pieces. */
  private final String marked;

  private WordForm(String marked) {
    this.marked = marked;
  }

  private static WordForm boundary(String mark) {
    WordForm form = new WordForm("");
    form.put(Attribute.WORD, mark);
    return form;
  }

  static WordForm of(String token, WordTable words, Gazetteer names) {
    String word = Spelling.normalize(token);
    WordForm form = new WordForm("^" + word + "$");
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

  /**
   * How many features are made of pieces of the word, to be used at the word itself: runs of three
   * characters and then of four, its edges among them.
   */
  int pieces() {
    return Math.min(MOST_PIECES, runs(SHORT_PIECE) + runs(LONG_PIECE));
  }

  private int runs(int length) {
    return Math.max(0, marked.length() - length + 1);
  }

  String piece(int index) {
    return PIECE + marked.substring(pieceStart(index), pieceEnd(index));
  }

  /** The finished hash of a piece. */
  long pieceHash(int index) {
    long hash = PIECE_HASH;
    for (int i = pieceStart(index); i < pieceEnd(index); i++) {
      hash = TextHash.append(hash, marked.charAt(i));
    }
    return TextHash.finish(hash);
  }

  private int pieceStart(int index) {
    return index < runs(SHORT_PIECE) ? index : index - runs(SHORT_PIECE);
  }

  private int pieceEnd(int index) {
    return pieceStart(index) + (index < runs(SHORT_PIECE) ? SHORT_PIECE : LONG_PIECE);
  }

  /** The value of an attribute; null where the word has none. */
  Fragment get(Attribute attribute) {
    return attributes.get(attribute);
  }
}
