package org.namavali.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextDecoderTest {

  @Property
  void readsAnyTextInUtf8(@ForAll("texts") String text) throws IOException {
    assertThat(TextDecoder.decode(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Property
  void readsAnyTextBehindAMark(@ForAll("texts") String text, @ForAll("marked") Charset charset)
      throws IOException {
    assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(charset))).isEqualTo(text);
  }

  @Property
  void tellsWhichByteIsNotUtf8(
      @ForAll("texts") String before,
      @ForAll("texts") String after,
      @ForAll("badUtf8") byte[] bad) {
    int offset = before.getBytes(UTF_8).length;
    byte[] bytes = join(before.getBytes(UTF_8), bad, ("\n" + after).getBytes(UTF_8));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode(bytes))
        .withMessage(
            "not UTF-8: byte 0x%02X at byte offset %d; convert it to UTF-8 first, e.g. with iconv",
            bad[0] & 0xFF, offset);
  }

  @Property
  void tellsWhichByteBeginsALoneSurrogate(
      @ForAll("texts") String before,
      @ForAll("texts") String after,
      @ForAll @IntRange(min = 0xD800, max = 0xDFFF) int surrogate,
      @ForAll("utf16") Charset charset) {
    byte[] start = ("\uFEFF" + before).getBytes(charset);
    byte high = (byte) (surrogate >> 8);
    byte low = (byte) surrogate;
    byte[] bad = charset.equals(UTF_16LE) ? new byte[] {low, high} : new byte[] {high, low};
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode(join(start, bad, ("\n" + after).getBytes(charset))))
        .withMessage(
            "broken UTF-16: lone surrogate 0x%04X at byte offset %d", surrogate, start.length);
  }

  @Property
  void tellsWhereUtf16EndsInHalfAUnit(
      @ForAll("texts") String text, @ForAll("utf16") Charset charset) {
    byte[] start = ("\uFEFF" + text).getBytes(charset);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode(join(start, new byte[] {0x41})))
        .withMessage("broken UTF-16: half a unit at byte offset %d, where it ends", start.length);
  }

  @Property
  void refusesANulWhereverItStands(@ForAll("texts") String before, @ForAll("texts") String after) {
    byte[] bytes = join(before.getBytes(UTF_8), new byte[1], after.getBytes(UTF_8));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode(bytes))
        .withMessage(
            "a binary file, or UTF-16 without a byte order mark: NUL at byte offset %d",
            before.getBytes(UTF_8).length);
  }

  @Property
  void takesABrokenFileForWhatItsBeginningSays(
      @ForAll BinaryFormat format, @ForAll("tails") byte[] tail) {
    byte[] bytes = join(beginning(format), new byte[300], tail);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode(bytes))
        .withMessage("a binary file (%s), not text", format.title());
  }

  @Example
  void refusesPdfThatLooksLikeText() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> TextDecoder.decode("%PDF-1.4\nendobj".getBytes(UTF_8)))
        .withMessage("a binary file (PDF), not text");
  }

  @Example
  void readsTextThatHappensToBeginLikeAnImage() throws IOException {
    assertThat(TextDecoder.decode("GIF89a क्या है?".getBytes(UTF_8))).startsWith("GIF89a");
  }

  @Example
  void readsATrueReplacementCharacter() throws IOException {
    assertThat(TextDecoder.decode("क\uFFFDख".getBytes(UTF_8))).isEqualTo("क\uFFFDख");
  }

  @Example
  void keepsAMarkThatIsNotTheFirst() throws IOException {
    assertThat(TextDecoder.decode("\uFEFF\uFEFFक".getBytes(UTF_8))).isEqualTo("\uFEFFक");
  }

  @Example
  void refusesUtf32() {
    for (String mark : new String[] {"FFFE0000", "0000FEFF"}) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> TextDecoder.decode(HexFormat.of().parseHex(mark + "15090000")))
          .withMessage("UTF-32, which is not read; convert it to UTF-8 first");
    }
  }

  @Example
  void writesOffsetsInLatinDigitsInAnyLocale() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
    try {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> TextDecoder.decode(new byte[] {'a', 'b', (byte) 0xE0}))
          .withMessageContaining("byte 0xE0 at byte offset 2;");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .filter(c -> c != 0xFFFE && c != 0xFEFF)
        .edgeCases(c -> c.add(0x7F, 0x80, 0x7FF, 0x800, 0x915, 0xFFFD, 0x10000, 0x10FFFF))
        .list()
        .ofMaxSize(40)
        .map(TextDecoderTest::string)
        .filter(text -> !text.startsWith("%PDF-") && !text.startsWith("{\\rtf"));
  }

  private static String string(Iterable<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  @Provide
  Arbitrary<Charset> marked() {
    return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  @Provide
  Arbitrary<Charset> utf16() {
    return Arbitraries.of(UTF_16LE, UTF_16BE);
  }

  /** A stray continuation, an overlong form, a surrogate, one too high, a sequence cut short. */
  @Provide
  Arbitrary<byte[]> badUtf8() {
    return Arbitraries.of(
            "80", "BF", "C0AF", "E08080", "EDA080", "F4908080", "FF", "E0A4", "F09F98")
        .map(HexFormat.of()::parseHex);
  }

  @Provide
  Arbitrary<byte[]> tails() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(30);
  }

  private static byte[] beginning(BinaryFormat format) {
    return switch (format) {
      case WEBP -> "RIFF....WEBP".getBytes(ISO_8859_1);
      case MPEG4 -> "....ftyp".getBytes(ISO_8859_1);
      case TAR -> (" ".repeat(257) + "ustar").getBytes(ISO_8859_1);
      case PDF -> "%PDF-1.7".getBytes(ISO_8859_1);
      case ZIP -> HexFormat.of().parseHex("504B0304");
      case OLE -> HexFormat.of().parseHex("D0CF11E0A1B11AE1");
      case RTF -> "{\\rtf1".getBytes(ISO_8859_1);
      case PNG -> HexFormat.of().parseHex("89504E470D0A1A0A");
      case JPEG -> HexFormat.of().parseHex("FFD8FFE0");
      case GIF -> "GIF89a".getBytes(ISO_8859_1);
      case GZIP -> HexFormat.of().parseHex("1F8B08");
      case BZIP2 -> HexFormat.of().parseHex("425A6839314159265359");
      case XZ -> HexFormat.of().parseHex("FD377A585A00");
      case ZSTD -> HexFormat.of().parseHex("28B52FFD");
      case SEVEN_ZIP -> HexFormat.of().parseHex("377ABCAF271C");
      case RAR -> HexFormat.of().parseHex("526172211A0700");
      case SQLITE -> "SQLite format 3\0".getBytes(ISO_8859_1);
      case ELF -> HexFormat.of().parseHex("7F454C46");
    };
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
