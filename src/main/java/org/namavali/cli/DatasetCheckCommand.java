package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.namavali.corpus.check.AcceptedFindings;
import org.namavali.corpus.check.CorpusCheck;
import org.namavali.corpus.check.CorpusCounts;
import org.namavali.corpus.check.Finding;
import org.namavali.corpus.check.FindingWriter;
import org.namavali.corpus.check.PlacedCorpus;
import org.namavali.corpus.check.Rule;
import org.namavali.entity.Roles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code namavali dataset check}: annotated text in, what is wrong with it out. */
@Command(
    name = "check",
    description = {
      "Finds what is wrong with annotated text.",
      "",
      "Prints file:line:column, the rule and what was found, a line each, then counts. Corpora"
          + " named together are compared with each other: a sentence of an earlier one is a leak in"
          + " a later one. Exit code 1 means that something was found."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali dataset check training-data/hi/train training-data/hi/dev",
      "  namavali dataset check --skip untagged,two-types --format json my.jsonl"
    })
final class DatasetCheckCommand implements Callable<Integer> {

  /** How to print. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Corpora: files or folders in any format of train.")
  private List<Path> paths;

  @Option(
      names = {"-r", "--rule"},
      paramLabel = "RULE",
      split = ",",
      description = "Look for this only; may be said again. One of ${COMPLETION-CANDIDATES}.")
  private List<Rule> only = new ArrayList<>();

  @Option(
      names = {"-s", "--skip"},
      paramLabel = "RULE",
      split = ",",
      description = "Don't look for this; may be said again.")
  private List<Rule> skipped = new ArrayList<>();

  @Option(
      names = {"-a", "--accept"},
      paramLabel = "FILE",
      description = "A table of findings that are to stay: rule, text, count, reason.")
  private Path accept;

  @Option(names = "--counts", description = "Print the counts only.")
  private boolean countsOnly;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text or json: an object a line, the counts in the last one.")
  private Format format = Format.TEXT;

  DatasetCheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    AcceptedFindings accepted =
        accept == null ? AcceptedFindings.none() : AcceptedFindings.read(accept);
    List<PlacedCorpus> corpora = new ArrayList<>();
    for (Path path : paths) {
      corpora.add(PlacedCorpus.lenient(path));
    }
    List<Finding> all = new CorpusCheck(rules(), Roles.standard()::length).run(corpora);
    List<Finding> findings = accepted.others(all);
    for (String outdated : accepted.outdated(all)) {
      streams.messages().println("namavali: " + OneLine.of(accept + ": " + outdated));
    }
    print(findings, corpora.stream().map(CorpusCounts::of).toList());
    return findings.isEmpty() ? Main.DONE : Main.SOME_FAILED;
  }

  private Set<Rule> rules() {
    Set<Rule> rules = only.isEmpty() ? EnumSet.allOf(Rule.class) : EnumSet.copyOf(only);
    skipped.forEach(rules::remove);
    return rules;
  }

  private void print(List<Finding> findings, List<CorpusCounts> counts) throws IOException {
    Writer out = streams.results();
    List<Finding> shown = countsOnly ? List.of() : findings;
    if (format == Format.JSON) {
      FindingWriter.json(shown, out);
      FindingWriter.jsonSummary(findings, counts, out);
    } else {
      FindingWriter.text(shown, out);
      out.write(shown.isEmpty() ? "" : "\n");
      FindingWriter.summary(findings, counts, out);
    }
    out.flush();
  }
}
