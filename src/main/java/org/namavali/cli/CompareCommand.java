package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.corpus.ComparisonTable;
import org.namavali.corpus.Score;
import org.namavali.input.DocumentException;
import org.namavali.input.DocumentReader;
import org.namavali.input.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali compare}: two sets of models and text in, what differs out. */
@Command(
    name = "compare",
    description = {
      "Shows how two sets of models differ.",
      "",
      "On annotated text: F1 of both, and how likely the difference is chance, by a paired"
          + " bootstrap over documents. On other text: the names that B finds and A does not, the"
          + " other way round, and of another type, most frequent first.",
      "",
      "Models are a folder, a names.bin or " + ModelChoice.BUILT_IN + "."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali compare built-in my-models --on training-data/hi/dev",
      "  namavali compare built-in my-models --on articles/"
    })
final class CompareCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(index = "0", paramLabel = "A", description = "The models to compare with.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The models that are compared.")
  private Path second;

  @Option(
      names = "--on",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Text: corpora in any format of train, taken together, or files and folders that extract"
              + " reads. A .txt file is a corpus if it begins with '# '.")
  private List<String> paths;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the bootstrap; ${DEFAULT-VALUE} if not given.")
  private int seed = 1;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> marked = new ArrayList<>();
    for (String path : paths) {
      if (MarkedCorpus.isOne(path)) {
        marked.add(Path.of(path));
      }
    }
    if (!marked.isEmpty() && marked.size() < paths.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--on: found corpora (" + marked.get(0) + ") and other text, expected one of the two");
    }
    Evaluation one = Evaluation.of(ModelChoice.of(first));
    Evaluation other = Evaluation.of(ModelChoice.of(second));
    streams.results().write(OneLine.of("A: " + one.title()) + "\n");
    streams.results().write(OneLine.of("B: " + other.title()) + "\n");
    return marked.isEmpty() ? onText(one, other) : onCorpora(one, other, marked);
  }

  private int onCorpora(Evaluation one, Evaluation other, List<Path> marked) throws IOException {
    Writer out = streams.results();
    List<Score> first = new ArrayList<>();
    List<Score> second = new ArrayList<>();
    for (MarkedCorpus corpus : MarkedCorpus.read(marked)) {
      corpus.warn(streams.messages());
      int documents = corpus.corpus().articles().size();
      out.write(OneLine.of("on " + corpus.summary() + " in " + documents + " documents") + "\n");
      first.addAll(Evaluation.byDocument(one.models().names(), corpus.corpus()));
      second.addAll(Evaluation.byDocument(other.models().names(), corpus.corpus()));
    }
    out.write(ComparisonTable.of(first, second, seed));
    return Main.DONE;
  }

  private int onText(Evaluation one, Evaluation other) throws IOException {
    NameChanges changes = new NameChanges(one.models(), other.models());
    Failures failures = new Failures(streams.messages());
    Iterator<DocumentSource> sources = DocumentSource.of(paths, streams.in());
    while (sources.hasNext()) {
      try (DocumentReader reader = sources.next().open()) {
        while (reader.hasNext()) {
          changes.add(reader.next().text());
        }
      } catch (DocumentException e) {
        failures.add(e.getMessage());
      }
    }
    streams.results().write(changes.table());
    return failures.exitCode();
  }
}
