package org.namavali.corpus.format;

import java.util.Objects;
import java.util.Optional;

/**
 * How to read. Immutable but for the notes.
 *
 * @param types what labels mean
 * @param labels the labels that whole-number tags stand for; empty for those of Naamapadam and
 *     WikiANN
 * @param offsets what offsets count, where not what the format says
 * @param notes takes what is lost
 */
public record ReadOptions(
    TypeMap types, Optional<LabelOrder> labels, Optional<OffsetUnit> offsets, Notes notes) {

  public ReadOptions {
    Objects.requireNonNull(types, "types");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(offsets, "offsets");
    Objects.requireNonNull(notes, "notes");
  }
}
