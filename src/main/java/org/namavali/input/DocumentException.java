package org.namavali.input;

import java.util.regex.Pattern;

/**
 * One document could not be read; the others can. Its message is one line that names the document
 * and says why, fit to be shown to a user as it is.
 */
public final class DocumentException extends Exception {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private final String document;
  private final String reason;

  public DocumentException(String document, String reason) {
    super(oneLine(document) + ": " + oneLine(reason));
    this.document = document;
    this.reason = oneLine(reason);
  }

  /** The name of the document, as {@link DocumentSource#name()} gives it. */
  public String document() {
    return document;
  }

  /** Why it could not be read, in one line that does not repeat the name. */
  public String reason() {
    return reason;
  }

  private static String oneLine(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
