package org.namavali.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The bytes of an HTML page to the text of its body. */
final class HtmlPage {
  private static final int PRESCAN = 8192;
  private static final String META = "meta[charset], meta[http-equiv=content-type]";
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  static String text(byte[] bytes) throws IOException {
    boolean marked = ByteOrderMark.of(bytes).isPresent();
    Charset charset = marked ? StandardCharsets.UTF_8 : declared(bytes);
    return HtmlText.of(Jsoup.parse(TextDecoder.decode(bytes, charset)).body());
  }

  private static Charset declared(byte[] bytes) throws IOException {
    int length = Math.min(bytes.length, PRESCAN);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Element meta : Jsoup.parse(beginning).select(META)) {
      String name = meta.hasAttr("charset") ? meta.attr("charset").strip() : named(meta);
      if (!name.isEmpty()) {
        return charset(name);
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static String named(Element meta) {
    Matcher matcher = CHARSET.matcher(meta.attr("content"));
    return matcher.find() ? matcher.group(1) : "";
  }

  // The declaration was read byte by byte, so UTF-16 can't be true. HTML takes it for UTF-8.
  private static Charset charset(String name) throws IOException {
    if (name.regionMatches(true, 0, "utf-16", 0, 6)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "its meta element names the charset '" + name + "', unknown here; convert it to UTF-8",
          e);
    }
  }
}
