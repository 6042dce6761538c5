package org.namavali.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.namavali.EntityType;

/**
 * Brings together the names in one document that mean the same person, place or organization.
 *
 * <p>Names of different types are never the same. Not for names of several documents at once: what
 * a bare family name means is told by the names before it. Takes time about linear in the names.
 * Immutable; threads may share it.
 */
public final class EntityGrouper {

  private final Memo<Printed, Name> names;

  /** With {@code equals} written out: made by Java, it takes a hundredth of a second to begin. */
  private record Printed(EntityType type, String text) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Printed that && type == that.type && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + type.hashCode();
    }
  }

  /**
   * @param list tells of names that are written otherwise and mean the same
   */
  public EntityGrouper(NameList list) {
    Objects.requireNonNull(list, "list");
    this.names = new Memo<>(printed -> Name.of(printed.type(), printed.text(), list));
  }

  /**
   * Names the entity of each occurrence: the fullest form in which it occurs, the same for all of
   * its occurrences and, among those of one type, of no other entity.
   *
   * @param occurrences all names of a document in their order
   * @return as many strings in the same order, each the text of one of the occurrences
   */
  public List<String> group(List<Occurrence> occurrences) {
    Forms forms = Forms.of(occurrences, names(occurrences));
    new Aliases(forms).join(occurrences);
    new ShortNames(forms).join();
    People people = new People(forms);
    people.join();
    List<Form> meant = people.resolve();
    List<String> entities = new ArrayList<>(meant.size());
    for (Form form : meant) {
      entities.add(form.root().fullest().printed());
    }
    return entities;
  }

  private List<Name> names(List<Occurrence> occurrences) {
    List<Name> found = new ArrayList<>(occurrences.size());
    for (Occurrence occurrence : occurrences) {
      found.add(names.get(new Printed(occurrence.type(), occurrence.text())));
    }
    return found;
  }
}
