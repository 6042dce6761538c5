package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.namavali.EntityType;

/**
 * A bilingual list of names: Hindi spellings and the usual English name of each.
 *
 * <p>Not a transliterator: it knows whole names only. Held in memory as a whole; a look-up costs no
 * more than hashing the name. Immutable; threads may share it.
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
  private final Map<EntityType, Map<String, String>> englishByHindi =
      new EnumMap<>(EntityType.class);

  private NameList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (EntityType type : EntityType.values()) {
      englishByHindi.put(type, new HashMap<>());
    }
    for (Entry entry : entries) {
      englishByHindi.get(entry.type()).putIfAbsent(SpellingKey.of(entry.hindi()), entry.english());
    }
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

  /** All lines in order. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The usual English name for a Hindi spelling. Spellings that differ only in joiners, composition
   * (NFC or NFD), the width of a gap or the script of a digit are the same.
   */
  public Optional<String> english(String hindi, EntityType type) {
    return Optional.ofNullable(englishByHindi.get(type).get(SpellingKey.of(hindi)));
  }
}
