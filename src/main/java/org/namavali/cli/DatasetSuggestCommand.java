package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.Models;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.suggest.CandidatePool;
import org.namavali.corpus.suggest.Suggestion;
import org.namavali.corpus.suggest.SuggestionFormat;
import org.namavali.input.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali dataset suggest}: raw text in, the sentences to annotate next out. */
@Command(
    name = "suggest",
    description = {
      "Chooses the sentences that are most worth annotating next.",
      "",
      "Takes those of which the model is least sure, by the margin of its best reading before the"
          + " next, and few that are alike. Writes them with the names that it found, to be put right by"
          + " hand: what comes out can then be given to train."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all documents read",
      "1:something failed, and stderr says what; the other documents are read",
      "2:wrong use"
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali dataset suggest -n 500 -o next.jsonl articles/",
      "  namavali dataset suggest --labelled my-corpus -m my-models -f txt more/"
    })
final class DatasetSuggestCommand implements Callable<Integer> {

  private static final int MOST = 10_000;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents to choose from, as for extract; - for standard input.")
  private List<String> paths;

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      defaultValue = "100",
      description = "How many sentences; ${DEFAULT-VALUE} if not given.")
  private int count;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl, with score, margin and confidences, or txt, marked articles of a sentence each;"
              + " ${DEFAULT-VALUE} if not given.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write; standard output if not given. Replaced as a whole when all is done.")
  private Path output;

  @Option(
      names = {"-m", "--model"},
      paramLabel = "FOLDER",
      description = "Models to ask instead of the ones built in.")
  private Path model;

  @Option(
      names = "--labelled",
      paramLabel = "PATH",
      description =
          "A corpus whose sentences are annotated already and not to be suggested; may be said"
              + " again.")
  private List<Path> labelled = new ArrayList<>();

  DatasetSuggestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (count < 1 || count > MOST) {
      throw wrong("--count: found " + count + ", expected 1 to " + MOST);
    }
    SuggestionFormat written = format();
    refuseInputAsOutput();
    CandidatePool pool = new CandidatePool(count);
    for (MarkedCorpus corpus : MarkedCorpus.read(labelled)) {
      corpus.warn(streams.messages());
      corpus.corpus().sentences().stream().map(AnnotatedSentence::text).forEach(pool::exclude);
    }
    Failures failures = new Failures(streams.messages());
    Models models = model == null ? Models.bundled() : Models.in(model);
    new CandidateReader(models, failures).read(sources(streams.in()), pool::add);
    write(pool.suggest(), written);
    return failures.exitCode();
  }

  private Iterator<DocumentSource> sources(InputStream in) {
    return DocumentSource.of(paths, in);
  }

  private SuggestionFormat format() {
    for (SuggestionFormat known : SuggestionFormat.values()) {
      if (known.name().equalsIgnoreCase(format)) {
        return known;
      }
    }
    throw wrong("--format: found '" + format + "', expected jsonl or txt");
  }

  private void write(List<Suggestion> suggestions, SuggestionFormat written) throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      try (Writer out = output == null ? streams.results() : files.open(output)) {
        for (Suggestion suggestion : suggestions) {
          written.write(suggestion, out);
        }
      }
      files.commit();
    }
  }

  private void refuseInputAsOutput() {
    if (output != null && Files.isRegularFile(output)) {
      sources(InputStream.nullInputStream())
          .forEachRemaining(
              source -> {
                if (OutputOptions.isFile(source.name(), output)) {
                  throw wrong("--output: " + output + " is one of the documents to read");
                }
              });
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
