package org.namavali.cli;

import java.nio.file.Path;
import java.util.Map;
import org.namavali.ModelException;
import org.namavali.Models;

/**
 * Models as an argument names them.
 *
 * @param path a folder or a {@code names.bin}; null for the models built in
 */
record ModelChoice(Path path) {

  /** What stands for the models in the jar. */
  static final String BUILT_IN = "built-in";

  /** The choice that an argument means; a folder of that name is {@code ./built-in}. */
  static ModelChoice of(Path given) {
    return new ModelChoice(given.toString().equals(BUILT_IN) ? null : given);
  }

  String title() {
    return path == null ? "the models built in" : "the models in " + path;
  }

  Models models() throws ModelException {
    return path == null ? Models.bundled() : Models.at(path);
  }

  Map<String, byte[]> files() throws ModelException {
    return Models.files(path);
  }
}
