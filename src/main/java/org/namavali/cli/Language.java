package org.namavali.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says which language's models are meant. */
final class Language {

  static final String DEFAULT = "hi";

  @Option(
      names = {"-l", "--lang"},
      paramLabel = "CODE",
      description =
          "The language, as models/ has a folder for it; " + DEFAULT + ", Hindi, if not given.")
  private String code;

  Language() {}

  String code() {
    return code == null ? DEFAULT : code;
  }

  /** Where the settings of its training are kept. */
  Path plan() {
    return Path.of("models", code(), "train.properties");
  }

  /** For commands in which a folder of models says it all. */
  void refuseBeside(Path model, CommandSpec spec) {
    if (model != null && code != null) {
      throw new ParameterException(
          spec.commandLine(), "--lang chooses models built in, --model others: say one of them");
    }
  }

  /** Its ISO 639-3 code, which OpenNLP's models name. */
  String iso3(CommandSpec spec) {
    try {
      if (code().matches("[a-z]{2,3}")) {
        return Locale.forLanguageTag(code()).getISO3Language();
      }
    } catch (MissingResourceException e) {
      // It is none that Java knows.
    }
    throw new ParameterException(
        spec.commandLine(),
        "--lang: found '" + code + "', expected a code of ISO 639, such as hi, mr or ne");
  }
}
