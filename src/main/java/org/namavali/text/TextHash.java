package org.namavali.text;

/**
 * A 64-bit hash of strings that can be put together from the hashes of their parts.
 *
 * <p>So a feature of several words costs a few multiplications and no string. The parts are hashed
 * as a polynomial (Karp and Rabin 1987) modulo 2<sup>64</sup>; {@link #finish} then mixes its bits
 * with the last step of SplitMix64 (Steele, Lea and Flood 2014). Models hold such hashes, so none
 * may ever change. Not for input that is made to collide.
 */
public final class TextHash {

  private static final long BASE = 0x2127599BF4325C37L;

  /** The unfinished hash of the empty string. */
  public static final long EMPTY = 0;

  /** Of all lengths but those of very long strings. */
  private static final long[] POWERS = powers();

  private TextHash() {}

  private static long[] powers() {
    long[] powers = new long[64];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** The unfinished hash of a whole string. */
  public static long of(CharSequence text) {
    return append(EMPTY, text);
  }

  /** The unfinished hash of a part of a string, from {@code start} to before {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    return append(EMPTY, text, start, end);
  }

  /** The unfinished hash of a string with another behind it. */
  public static long append(long hash, CharSequence text) {
    return append(hash, text, 0, text.length());
  }

  /** The unfinished hash of a string with a part of another behind it. */
  public static long append(long hash, CharSequence text, int start, int end) {
    long h = hash;
    for (int i = start; i < end; i++) {
      h = append(h, text.charAt(i));
    }
    return h;
  }

  /** The unfinished hash of a string with a character behind it. */
  public static long append(long hash, char c) {
    return hash * BASE + c + 1;
  }

  /** The hash of two strings in a row: {@code rightPower} is {@link #power} of the second. */
  public static long append(long left, long right, long rightPower) {
    return left * rightPower + right;
  }

  /** What a hash is multiplied by when {@code length} more characters follow. */
  public static long power(int length) {
    long power = POWERS[Math.min(length, POWERS.length - 1)];
    for (int i = POWERS.length - 1; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** Spreads the bits; never 0, which tables use for an empty place. */
  public static long finish(long hash) {
    long h = hash;
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    h ^= h >>> 31;
    return h == 0 ? 1 : h;
  }

  /** The finished hash of a whole string. */
  public static long ofWord(CharSequence word) {
    return finish(of(word));
  }
}
