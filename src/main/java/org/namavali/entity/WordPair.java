package org.namavali.entity;

import java.util.List;

/**
 * A word in both scripts.
 *
 * @param hindi its plain spelling, as of {@link Pieces#plain}
 * @param english lower-case letters a to z
 * @param source where the pair comes from
 * @param count how often it stands there
 */
record WordPair(String hindi, List<String> pieces, String english, String source, int count) {

  WordPair {
    pieces = List.copyOf(pieces);
  }

  WordPair(String hindi, String english, String source, int count) {
    this(hindi, Pieces.ofPlain(hindi), english, source, count);
  }
}
