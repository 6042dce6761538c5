package org.namavali.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("paragraphs", "<p>एक</p><p>दो", "एक\n\nदो"),
        arguments("headings", "<h1>एक</h1>दो<h6>तीन</h6>", "एक\n\nदो\n\nतीन"),
        arguments("list", "<ul><li>एक<li>दो</ul>", "एक\n\nदो"),
        arguments("table", "<table><tr><td>एक<td>दो<tr><th>तीन</table>", "एक\n\nदो\n\nतीन"),
        arguments("caption", "<figure><img alt=x><figcaption>एक</figure>दो", "एक\n\nदो"),
        arguments("nested blocks", "<div><section><div>एक</div></section></div>दो", "एक\n\nदो"),
        arguments("quotation", "एक<blockquote>दो</blockquote>तीन", "एक\n\nदो\n\nतीन"),
        arguments("inline elements", "<p>ए<b>क</b> <a href=x>दो</a><i> तीन</i>", "एक दो तीन"),
        arguments("edits", "<p>एक <del>दो</del> <ins>तीन</ins> चार", "एक दो तीन चार"),
        arguments("unknown element", "<p>एक <x-tag>दो</x-tag>", "एक दो"),
        arguments("line wrapped in the source", "<p>एक\n   दो\r\n\tतीन", "एक दो तीन"),
        arguments("line break", "<p>एक<br>दो<br/>तीन", "एक\nदो\nतीन"),
        arguments("line breaks as paragraphs", "एक<br><br><br>दो", "एक\n\nदो"),
        arguments("line break at the end", "<p>एक<br></p><p>दो", "एक\n\nदो"),
        arguments("rule", "एक<hr>दो", "एक\n\nदो"),
        arguments("preformatted", "<pre>एक\n  दो</pre>तीन\nचार", "एक\nदो\n\nतीन चार"),
        arguments("no-break space", "एक&nbsp; &#160;दो", "एक दो"),
        arguments("entities", "&lt;p&gt; &amp;amp; &quot;&#2325;&#x915;", "<p> &amp; \"कक"),
        arguments("joiners kept", "क्&zwj;ष क्&zwnj;ष &shy;", "क्\u200Dष क्\u200Cष \u00AD"),
        arguments("numeric lone surrogate", "क&#xD83D;ख", "क\uFFFDख"),
        arguments("emoji", "क&#x1F600;😀ख", "क😀😀ख"),
        arguments("comment", "ए<!-- x -->क", "एक"),
        arguments("script in a word", "ए<script>x</script>क<style>x</style>", "एक"),
        arguments("script between blocks", "<p>एक</p><script>x</script><p>दो", "एक\n\nदो"),
        arguments("noscript", "<noscript><p>x</noscript>एक", "एक"),
        arguments("template", "<template><p>x</template>एक", "एक"),
        arguments("svg", "<svg><title>x</title><text>x</text></svg>एक", "एक"),
        arguments("frame", "<iframe src=x>x</iframe>एक", "एक"),
        arguments(
            "form controls",
            "<form><label>x</label><input value=x><button>x</button><select><option>x</select>"
                + "<textarea>x</textarea><p>एक</form>",
            "एक"),
        arguments("navigation", "एक<nav><ul><li>x</ul></nav>दो", "एक\n\nदो"),
        arguments("navigation by role", "<div role=navigation>x</div>एक", "एक"),
        arguments("site's header", "<header><h1>x</h1></header><main>एक</main>", "एक"),
        arguments(
            "article's header", "<article><header><h1>एक</h1></header>दो</article>", "एक\n\nदो"),
        arguments("main's header", "<main><header>एक</header></main>", "एक"),
        arguments("footer", "<article>एक<footer>x</footer></article><footer>x</footer>", "एक"),
        arguments("aside", "<article>एक<aside>x</aside>दो</article>", "एक\n\nदो"),
        arguments("title", "<title>x</title><p>एक", "एक"),
        arguments("nothing", "", ""),
        arguments("frameset", "<frameset><frame src=x></frameset>", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void takesTheTextOfABrowser(String phenomenon, String html, String text) throws IOException {
    assertThat(HtmlPage.text(html.getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1252>",
        "<meta charset=' Windows-1252 '>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        "<META HTTP-EQUIV=content-type CONTENT='text/html;charset=\"windows-1252\"'>",
        "<script>'<meta charset=utf-8>'</script><meta name=x><meta charset=windows-1252>"
      })
  void readsTheCharsetThatThePageNames(String meta) throws IOException {
    byte[] bytes = (meta + "<p>café “x”").getBytes(Charset.forName("windows-1252"));
    assertThat(HtmlPage.text(bytes)).isEqualTo("café “x”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta charset=utf-8>", "<meta charset=UTF-16>", "<meta charset=''>"})
  void readsUtf8Otherwise(String meta) throws IOException {
    assertThat(HtmlPage.text((meta + "<p>दिल्ली").getBytes(UTF_8))).isEqualTo("दिल्ली");
  }

  @Test
  void believesAByteOrderMarkFirst() throws IOException {
    String html = "\uFEFF<meta charset=windows-1252><p>दिल्ली";
    assertThat(HtmlPage.text(html.getBytes(UTF_8))).isEqualTo("दिल्ली");
    assertThat(HtmlPage.text(html.getBytes(UTF_16LE))).isEqualTo("दिल्ली");
  }

  @Test
  void refusesAnUnknownCharset() {
    for (String name : new String[] {"x-user-defined", "!"}) {
      String html = "<meta charset='" + name + "'>";
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> HtmlPage.text(html.getBytes(UTF_8)))
          .withMessage(
              "its meta element names the charset '%s', unknown here; convert it to UTF-8", name);
    }
  }

  @Test
  void refusesBytesThatAreNotInTheCharset() {
    String html = "<meta charset=windows-1252>";
    byte[] bytes = (html + "X").getBytes(UTF_8);
    bytes[html.length()] = (byte) 0x81;
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HtmlPage.text(bytes))
        .withMessageStartingWith("not windows-1252: byte 0x81 at byte offset %d;", html.length());
  }

  @Test
  void isNotBroughtDownByDeepNesting() {
    String html = "<div><b>".repeat(10_000) + "एक";
    String text =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> HtmlPage.text(html.getBytes(UTF_8)));
    assertThat(text).isEqualTo("एक");
  }
}
