package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.namavali.EntityType;

/**
 * Chooses the English name of a name in a document: the usual one where a list knows it, else one
 * put together of its words, known or spelled in Latin letters. Immutable; threads may share it.
 *
 * <p>Asked first is the entity's fullest form, so that a bare surname has its owner's name. A
 * person's bare name is never looked up for somebody whose full name is known: the list may mean a
 * more famous bearer.
 */
public final class EnglishNames {

  private final NameList list;
  private final Lazy<NameList> places = new Lazy<>(() -> resource("places.tsv"));
  private final Lazy<Romanizer> romanizer;
  private final Lazy<WordByWord> words;
  private final Memo<Asked, String> memo = new Memo<>(this::of);

  /** With {@code equals} written out: made by Java, it takes a hundredth of a second to begin. */
  private record Asked(EntityType type, String text, String entity) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Asked that
          && type == that.type
          && text.equals(that.text)
          && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * text.hashCode() + entity.hashCode()) + type.hashCode();
    }
  }

  /** By a list of whole names and a romanizer for all others, which is asked for when needed. */
  public EnglishNames(NameList list, Supplier<Romanizer> romanizer) {
    this.list = Objects.requireNonNull(list, "list");
    this.romanizer = new Lazy<>(romanizer);
    this.words = new Lazy<>(() -> new WordByWord(list, resource("words.tsv"), this::romanize));
  }

  private static NameList resource(String name) {
    try (InputStream in = EnglishNames.class.getResourceAsStream(name)) {
      return NameList.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The English name.
   *
   * @param text the name as printed
   * @param entity the fullest form of it in the document, see {@link EntityGrouper}
   */
  public String of(EntityType type, String text, String entity) {
    return memo.get(new Asked(type, text, entity));
  }

  private String of(Asked asked) {
    EntityType type = asked.type();
    Optional<String> known = known(type, asked.entity());
    boolean bare = type == EntityType.PERSON && asked.text().strip().indexOf(' ') < 0;
    if (known.isEmpty() && !bare) {
      known = known(type, asked.text());
    }
    return known.orElseGet(() -> made(type, asked.entity()));
  }

  /** Loads the romanizer only when a word needs it. */
  private String romanize(String name) {
    return romanizer.get().romanize(name);
  }

  private Optional<String> known(EntityType type, String name) {
    Optional<String> known = list.english(name, type);
    return known.isPresent() || type != EntityType.LOCATION
        ? known
        : places.get().english(name, type);
  }

  private String made(EntityType type, String name) {
    List<String> hindi = List.of(name.strip().split("\\s+"));
    return type == EntityType.PERSON
        ? Particles.lower(romanize(String.join(" ", hindi)))
        : words.get().english(hindi, type);
  }
}
