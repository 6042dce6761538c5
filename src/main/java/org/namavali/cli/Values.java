package org.namavali.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import org.namavali.corpus.check.Rule;
import org.namavali.output.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the values of options into numbers and formats, and says what was expected. */
final class Values {

  /**
   * A class, not a method reference: picocli's own are in an old format, and Java 17 archives none
   * that such references implement, nor what implements it too. Each start would load forty more.
   */
  private record Converter<T>(Function<String, T> reading) implements ITypeConverter<T> {

    @Override
    public T convert(String given) {
      return reading.apply(given);
    }
  }

  private Values() {}

  static CommandLine convert(CommandLine line) {
    // Of two equal method references Java 17 cannot make a class-data archive: it crashes.
    ITypeConverter<Integer> wholeNumber = new Converter<>(Values::wholeNumber);
    return line.registerConverter(int.class, wholeNumber)
        .registerConverter(Integer.class, wholeNumber)
        .registerConverter(double.class, new Converter<>(Values::number))
        .registerConverter(Path.class, new Converter<>(Values::path))
        .registerConverter(OutputFormat.class, new Converter<>(Values::format))
        .registerConverter(Rule.class, new Converter<>(Values::rule))
        .registerConverter(DatasetCheckCommand.Format.class, new Converter<>(Values::checkFormat));
  }

  private static int wholeNumber(String given) {
    try {
      return Integer.parseInt(given);
    } catch (NumberFormatException e) {
      throw wrong(given, "a whole number");
    }
  }

  private static double number(String given) {
    try {
      return Double.parseDouble(given);
    } catch (NumberFormatException e) {
      throw wrong(given, "a number");
    }
  }

  /** Where the locale's charset has no Devanagari, Java 17 can't name files in Hindi. */
  private static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      boolean unicode = System.getProperty("sun.jnu.encoding", "UTF-8").equals("UTF-8");
      throw wrong(
          given, unicode ? "a path" : "a path in the charset of the locale; set LC_ALL=C.UTF-8");
    }
  }

  private static OutputFormat format(String given) {
    return Arrays.stream(OutputFormat.values())
        .filter(format -> format.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> wrong(given, Formats.LIST));
  }

  private static Rule rule(String given) {
    return Rule.find(given).orElseThrow(() -> wrong(given, "one of " + Rule.list()));
  }

  private static DatasetCheckCommand.Format checkFormat(String given) {
    return Arrays.stream(DatasetCheckCommand.Format.values())
        .filter(format -> format.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> wrong(given, "text or json"));
  }

  private static TypeConversionException wrong(String found, String expected) {
    return new TypeConversionException("found '" + found + "', expected " + expected);
  }

  /** The names of the formats, for the shell to complete. */
  static final class Formats implements Iterable<String> {

    static final String LIST = "csv, tsv, jsonl or conll";

    Formats() {}

    static String name(OutputFormat format) {
      return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OutputFormat.values()).map(Formats::name).iterator();
    }
  }
}
