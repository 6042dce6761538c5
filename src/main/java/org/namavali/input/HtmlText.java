package org.namavali.input;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text that a browser would show of a page, less what belongs to the site: one line for each
 * block, a blank line between blocks, white space collapsed, every other character kept.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "footer",
          "aside",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "button",
          "select",
          "textarea",
          "label",
          "datalist",
          "dialog");
  private static final Set<String> DROPPED_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search");

  // jsoup and browsers disagree on these.
  private static final Set<String> INLINE =
      Set.of("del", "ins", "script", "style", "noscript", "template", "link", "meta");
  private static final Set<String> BLOCK = Set.of("summary", "legend", "search");

  private final StringBuilder text = new StringBuilder();
  private int lineEnds;
  private boolean blank;
  private int preformatted;

  private HtmlText() {}

  static String of(Element body) {
    HtmlText visitor = new HtmlText();
    body.filter(visitor);
    return withoutLoneSurrogates(visitor.text.toString());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (isBlock(element)) {
      endLines(2);
    }
    if (isDropped(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("br")) {
      endLines(Math.min(2, lineEnds + 1));
    } else if (element.nameIs("pre")) {
      preformatted++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      preformatted -= element.nameIs("pre") ? 1 : 0;
      if (isBlock(element)) {
        endLines(2);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return element.isBlock() ? !INLINE.contains(name) : BLOCK.contains(name);
  }

  private static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || DROPPED_ROLES.contains(element.attr("role"))
        || (element.nameIs("header") && element.closest("article, main, [role=main]") == null);
  }

  private void endLines(int atLeast) {
    lineEnds = Math.max(lineEnds, atLeast);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (preformatted > 0 && unit == '\n') {
        endLines(Math.min(2, lineEnds + 1));
      } else if (isBlank(unit)) {
        blank = true;
      } else {
        appendPending();
        text.append(unit);
      }
    }
  }

  private static boolean isBlank(char unit) {
    return unit == ' '
        || unit == '\n'
        || unit == '\t'
        || unit == '\r'
        || unit == '\f'
        || unit == '\u00A0';
  }

  private void appendPending() {
    if (lineEnds > 0) {
      text.append("\n".repeat(text.isEmpty() ? 0 : lineEnds));
    } else if (blank && !text.isEmpty()) {
      text.append(' ');
    }
    lineEnds = 0;
    blank = false;
  }

  /** A page can make them by numeric references; HTML has U+FFFD stand for such. */
  private static String withoutLoneSurrogates(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
