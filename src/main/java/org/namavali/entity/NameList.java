package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/**
 * A bilingual list of names: Hindi spellings and the usual English name of each.
 *
 * <p>Not a transliterator: it knows whole names only. Held in memory as a whole; a look-up compares
 * the name with some of much the same consonants. Immutable; threads may share it.
 */
public final class NameList {

  /**
   * A line of the list.
   *
   * @param hindi a Hindi spelling
   * @param english the usual English name
   */
  public record Entry(String hindi, String english, EntityType type) {}

  private final List<Entry> entries;
  private final EntryIndex index;

  private NameList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.index = new EntryIndex(this.entries);
  }

  /**
   * Reads tab-separated lines, Hindi spelling, English name, type, in UTF-8 with or without a byte
   * order mark. Lines end with LF or CRLF. Of two English names for one spelling and type the first
   * counts. The stream is left open.
   *
   * @param name what messages call the list
   * @throws IOException also for a line of another form; the message is then {@code name:line:
   *     found …, expected …}
   */
  public static NameList read(String name, InputStream in) throws IOException {
    return new NameList(NameListReader.read(name, in.readAllBytes()));
  }

  /**
   * Reads a list that users keep: CSV, or TSV if the header holds a tab, in UTF-8, with the columns
   * {@code hindi}, {@code english} and {@code type} in any order and any others beside them. Blanks
   * around a cell don't count, nor do empty lines.
   *
   * @throws IOException also for a file of another form, an empty or wrong cell and two English
   *     names for one spelling and type; the message is then {@code file:line:column: found …,
   *     expected …}, the column in code points
   */
  public static NameList readTable(Path file) throws IOException {
    return new NameList(NameTableReader.read(file));
  }

  /** This list after another: for a spelling and type that both know the other's name counts. */
  public NameList with(NameList other) {
    List<Entry> both = new ArrayList<>(other.entries);
    for (Entry entry : entries) {
      if (other.english(entry.hindi(), entry.type()).isEmpty()) {
        both.add(entry);
      }
    }
    return new NameList(both);
  }

  /** All lines in order. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The usual English name for a Hindi spelling: that of the very same spelling, else that of the
   * first entry which {@link Spelling#fold} makes equal.
   */
  public Optional<String> english(String hindi, EntityType type) {
    return english(hindi, Spelling.fold(hindi), type);
  }

  /** The same where the spelling is folded already. */
  Optional<String> english(String hindi, String folded, EntityType type) {
    return Optional.ofNullable(index.find(hindi, folded, type)).map(Entry::english);
  }
}
