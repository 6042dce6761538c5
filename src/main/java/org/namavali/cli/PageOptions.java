package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;
import org.namavali.corpus.report.EvaluationPage;
import org.namavali.corpus.report.TaggedCorpus;
import org.namavali.output.AtomicFile;
import org.namavali.text.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The page of {@code namavali evaluate}, if one is asked for. */
final class PageOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Also write a page of HTML: scores with confidence intervals, kinds of errors,"
              + " calibration, and every error in its sentence.")
  private Path report;

  @Option(
      names = "--seen",
      paramLabel = "PATH",
      description =
          "A corpus whose names count as seen in the --report, which scores them apart; may be said"
              + " again. If not given, the names of the models' names.tsv count.")
  private List<Path> seen = new ArrayList<>();

  /** Refuses a page without a place and a place that is read. */
  void check(List<Path> corpora) throws IOException {
    if (report == null && !seen.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--seen goes with --report");
    }
    for (Path corpus : corpora) {
      if (report != null && Files.isRegularFile(report) && isWithin(corpus)) {
        throw new ParameterException(
            spec.commandLine(), "--report: " + report + " is one of the corpora to read");
      }
    }
  }

  private boolean isWithin(Path corpus) throws IOException {
    return Files.isRegularFile(corpus) && Files.isSameFile(corpus, report);
  }

  void write(Evaluation evaluation, List<MarkedCorpus> marked, PrintWriter messages)
      throws IOException {
    if (report == null) {
      return;
    }
    Set<String> known = known(evaluation, messages);
    List<TaggedCorpus> tagged = marked.stream().map(evaluation::tag).toList();
    EvaluationPage page =
        new EvaluationPage(
            evaluation.title(), tagged, where(), name -> known.contains(Spelling.fold(name)));
    try (AtomicFile file = AtomicFile.replace(report)) {
      file.writer().write(page.html());
      file.commit();
    }
  }

  private String where() {
    return seen.isEmpty()
        ? "in the models' list of names"
        : "among the names marked in "
            + String.join(", ", seen.stream().map(Path::toString).toList());
  }

  private Set<String> known(Evaluation evaluation, PrintWriter messages) throws IOException {
    Set<String> known = new HashSet<>();
    if (seen.isEmpty()) {
      evaluation.models().list().entries().forEach(name -> known.add(Spelling.fold(name.hindi())));
    }
    for (MarkedCorpus corpus : MarkedCorpus.read(seen)) {
      corpus.warn(messages);
      for (AnnotatedSentence sentence : corpus.corpus().sentences()) {
        for (Name name : sentence.names()) {
          known.add(Spelling.fold(sentence.text().substring(name.start(), name.end())));
        }
      }
    }
    return known;
  }
}
