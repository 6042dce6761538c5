package org.namavali.corpus.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.namavali.EntityType;

/**
 * How to write. Immutable but for the notes.
 *
 * @param scheme the tags of formats that have tags and leave the choice
 * @param labels what to call a type, where not by its name
 * @param order the labels by which to number tags; empty to write them as strings (they must have
 *     all our types)
 * @param wholeDocuments whether formats of annotation tools get a document at once, not a sentence
 * @param notes takes what is lost
 */
public record WriteOptions(
    TagScheme scheme,
    Map<EntityType, String> labels,
    Optional<LabelOrder> order,
    boolean wholeDocuments,
    Notes notes) {

  public WriteOptions {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(notes, "notes");
    labels = Map.copyOf(labels);
    order.ifPresent(LabelOrder::labels);
  }

  /** What is usual: BIO, our own names of types, sentence by sentence. */
  public static WriteOptions usual(Notes notes) {
    return new WriteOptions(
        TagScheme.BIO, new EnumMap<>(EntityType.class), Optional.empty(), false, notes);
  }

  WriteOptions with(TagScheme other) {
    return new WriteOptions(other, labels, order, wholeDocuments, notes);
  }

  String label(EntityType type) {
    return labels.getOrDefault(type, type.name());
  }
}
