package org.namavali.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/**
 * A bilingual list of names: Hindi spellings and the usual English name of each. Immutable; threads
 * may share it.
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
      englishByHindi.get(entry.type()).putIfAbsent(key(entry.hindi()), entry.english());
    }
  }

  /**
   * Reads tab-separated lines, Hindi spelling, English name, type. Of two English names for one
   * spelling and type the first counts.
   *
   * @param name what messages call the list
   * @throws IOException also for a line of another form, with its number
   */
  public static NameList read(String name, BufferedReader lines) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      entries.add(entry(name, ++number, line));
    }
    return new NameList(entries);
  }

  private static Entry entry(String name, int number, String line) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || cells[0].isBlank() || cells[1].isBlank()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s:%d: found '%s', expected a Hindi spelling, its English name and its type between tabs",
              name,
              number,
              line));
    }
    return new Entry(cells[0], cells[1], type(name, number, cells[2]));
  }

  private static EntityType type(String name, int number, String found) throws IOException {
    try {
      return EntityType.valueOf(found);
    } catch (IllegalArgumentException e) {
      String known =
          Stream.of(EntityType.values()).map(Enum::name).collect(Collectors.joining(", "));
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s:%d: found the type '%s', expected one of %s",
              name,
              number,
              found,
              known),
          e);
    }
  }

  /** All lines in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The usual English name for a Hindi spelling. */
  public Optional<String> english(String hindi, EntityType type) {
    return Optional.ofNullable(englishByHindi.get(type).get(key(hindi)));
  }

  /** Spellings that differ in joiners, composition or the width of a gap are the same. */
  private static String key(String hindi) {
    return Spelling.normalize(hindi).strip().replaceAll("\\s+", " ");
  }
}
