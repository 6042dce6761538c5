package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.util.model.SerializableArtifact;
import org.namavali.EntityType;
import org.namavali.text.TextHash;

/**
 * Names known beforehand, to be recognized as sequences of words.
 *
 * <p>Keeps hashes only: a name is the hash of its normalized words joined by blanks, and every
 * beginning of a longer name is marked as such, so that the longest name at a word is found by
 * extending it word by word. Immutable; threads may share it.
 */
public final class Gazetteer implements SerializableArtifact {

  private static final int PERSON = 0x1;
  private static final int LOCATION = 0x2;
  private static final int ORGANIZATION = 0x4;

  /** The bits of an entry that say which types of name the sequence is. */
  static final int TYPES = PERSON | LOCATION | ORGANIZATION;

  static final int BEGINS_LONGER = 0x8;
  static final int FIRST_OF_PERSON = 0x10;
  static final int LAST_OF_PERSON = 0x20;
  static final int PARTS = FIRST_OF_PERSON | LAST_OF_PERSON;

  private static final int MAGIC = 0x4E475A31; // NGZ1

  private final HashTable bits;

  private Gazetteer(HashTable bits) {
    this.bits = bits;
  }

  /**
   * A name to be known.
   *
   * @param words its normalized words
   */
  public record Entry(List<String> words, EntityType type) {

    public Entry {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a name has no words");
      }
    }
  }

  public static Gazetteer of(Iterable<Entry> entries) {
    Gazetteer gazetteer = new Gazetteer(new HashTable());
    entries.forEach(gazetteer::add);
    return gazetteer;
  }

  private void add(Entry entry) {
    List<String> words = entry.words();
    long hash = TextHash.EMPTY;
    for (int i = 0; i < words.size(); i++) {
      hash = extend(hash, words.get(i));
      boolean whole = i == words.size() - 1;
      mark(hash, whole ? bit(entry.type()) : BEGINS_LONGER);
    }
    if (entry.type() == EntityType.PERSON && words.size() > 1) {
      mark(extend(TextHash.EMPTY, words.get(0)), FIRST_OF_PERSON);
      mark(extend(TextHash.EMPTY, words.get(words.size() - 1)), LAST_OF_PERSON);
    }
  }

  private static int bit(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case LOCATION -> LOCATION;
      case ORGANIZATION -> ORGANIZATION;
    };
  }

  private void mark(long hash, int bit) {
    bits.or(TextHash.finish(hash), bit);
  }

  private static long extend(long hash, String word) {
    return TextHash.append(TextHash.append(hash, ' '), word);
  }

  /** The entry of a sequence given by its unfinished hash; 0 where no name begins so. */
  int bits(long hash) {
    return bits.get(TextHash.finish(hash), 0);
  }

  /** The entry of a single word. */
  int bits(String word) {
    return bits(extend(TextHash.EMPTY, word));
  }

  /** The unfinished hash of a sequence and one more word, given by its own hash and power. */
  static long extend(long sequence, long wordHash, long wordPower) {
    return TextHash.append(TextHash.append(sequence, ' '), wordHash, wordPower);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    bits.write(out);
  }

  static Gazetteer read(DataInputStream in) throws IOException {
    BinaryFormat.expect(in, MAGIC, "a list of names");
    return new Gazetteer(HashTable.read(in));
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return GazetteerSerializer.class;
  }
}
