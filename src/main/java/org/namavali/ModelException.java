package org.namavali;

import java.io.IOException;

/** A model could not be loaded. Its message is one line that names the file and says why. */
public final class ModelException extends IOException {

  ModelException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
