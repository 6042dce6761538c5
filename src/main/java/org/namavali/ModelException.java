package org.namavali;

import java.io.IOException;

/** A model could not be loaded. Its message is one line that names the file and says why. */
public final class ModelException extends IOException {

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says what stands in the place of what. */
  static ModelException found(String file, String found, String expected, Throwable cause) {
    return new ModelException(file + ": found " + found + ", expected " + expected, cause);
  }
}
