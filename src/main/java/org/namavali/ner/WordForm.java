package org.namavali.ner;

import org.namavali.text.Spelling;
import org.namavali.text.TextHash;

/**
 * A word as features see it: all that depends on the word alone. Immutable.
 *
 * <p>Prefixes and suffixes are counted in characters, not graphemes: Hindi inflects by vowel signs,
 * so a last sign alone (ों, े) says much. Only their hashes are held; their texts are made for
 * OpenNLP, which alone asks for them.
 */
final class WordForm {

  static final WordForm BEFORE = new WordForm("<s>", "", 0);
  static final WordForm AFTER = new WordForm("</s>", "", 0);

  private static final Attribute[] CLUSTERS = {
    Attribute.CLUSTER_COARSE, Attribute.CLUSTER_MIDDLE, Attribute.CLUSTER_FINE
  };
  private static final int PREFIXES = Attribute.PREFIX1.place - 1;
  private static final int SUFFIXES = Attribute.SUFFIX1.place - 1;
  private static final int LONGEST_AFFIX = 5;
  private static final int LONGEST_COUNTED = 12;
  private static final int SHORT_PIECE = 3;
  private static final int LONG_PIECE = 4;
  static final int MOST_PIECES = 24;
  private static final String PIECE = "piece=";
  private static final long PIECE_HASH = TextHash.of(PIECE);

  private final String word;

  /** The word with its edges; empty where it has no pieces. */
  private final String marked;

  private final int listed;

  /** The texts of its attributes other than affixes; null where it has none. */
  private final String[] texts = new String[Attribute.COUNT];

  /** The unfinished hashes of its attributes, and their powers: 0 where it has none. */
  private final long[] hashes = new long[Attribute.COUNT];

  private final long[] powers = new long[Attribute.COUNT];

  private WordForm(String word, String marked, int listed) {
    this.word = word;
    this.marked = marked;
    this.listed = listed;
    put(Attribute.WORD, word);
  }

  static WordForm of(String token, WordTable words, Gazetteer names) {
    String word = Spelling.normalize(token);
    WordForm form = new WordForm(word, "^" + word + "$", names.bits(word));
    form.putAffixes();
    form.put(Attribute.SHAPE, Shape.of(word));
    form.put(Attribute.LENGTH, Integer.toString(Math.min(LONGEST_COUNTED, word.length())));
    form.putUse(words.entry(word));
    int parts = form.listed & Gazetteer.PARTS;
    if (parts != 0) {
      form.put(Attribute.PART, Integer.toHexString(parts));
    }
    return form;
  }

  private void put(Attribute attribute, String text) {
    texts[attribute.place] = text;
    put(attribute.place, text, 0, text.length());
  }

  private void put(int attribute, String text, int start, int end) {
    hashes[attribute] = TextHash.of(text, start, end);
    powers[attribute] = TextHash.power(end - start);
  }

  private void putAffixes() {
    int length = word.length();
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      put(PREFIXES + n, word, 0, n);
      put(SUFFIXES + n, word, length - n, length);
    }
  }

  private void putUse(int entry) {
    put(Attribute.RARITY, Integer.toString(WordTable.rarityOf(entry)));
    for (int size = 0; size < CLUSTERS.length; size++) {
      int cluster = WordTable.clusterOf(entry, size);
      if (cluster != WordTable.NO_CLUSTER) {
        put(CLUSTERS[size], Integer.toString(cluster));
      }
    }
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
    return TextHash.finish(TextHash.append(PIECE_HASH, marked, pieceStart(index), pieceEnd(index)));
  }

  private int pieceStart(int index) {
    return index < runs(SHORT_PIECE) ? index : index - runs(SHORT_PIECE);
  }

  private int pieceEnd(int index) {
    return pieceStart(index) + (index < runs(SHORT_PIECE) ? SHORT_PIECE : LONG_PIECE);
  }

  /** What the list of names says of the word as the beginning of a name. */
  int listed() {
    return listed;
  }

  /** The unfinished hash of an attribute's value. */
  long hash(Attribute attribute) {
    return hashes[attribute.place];
  }

  /** The power that goes with the hash; 0 where the word has no such attribute. */
  long power(Attribute attribute) {
    return powers[attribute.place];
  }

  /** The value of an attribute; null where the word has none. */
  Fragment get(Attribute attribute) {
    int at = attribute.place;
    if (powers[at] == 0) {
      return null;
    }
    String text = texts[at] == null ? affix(at) : texts[at];
    return new Fragment(text, hashes[at], powers[at]);
  }

  private String affix(int attribute) {
    return attribute > SUFFIXES
        ? word.substring(word.length() - (attribute - SUFFIXES))
        : word.substring(0, attribute - PREFIXES);
  }
}
