package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.namavali.EntityType;
import org.namavali.corpus.format.DatasetFormat;
import org.namavali.corpus.format.LabelOrder;
import org.namavali.corpus.format.Notes;
import org.namavali.corpus.format.OffsetUnit;
import org.namavali.corpus.format.ReadOptions;
import org.namavali.corpus.format.TagScheme;
import org.namavali.corpus.format.TypeMap;
import org.namavali.corpus.format.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code namavali dataset convert}: annotated text from one format to another. */
@Command(
    name = "convert",
    description = {
      "Converts annotated text from one format to another.",
      "",
      "Formats: articles (marked articles), jsonl (text and spans), doccano, label-studio, conll (two"
          + " columns; HiNER, IL-NER), conll2003 (four), conllu (only read), opennlp, brat (a"
          + " folder), spacy (for spacy convert), huggingface (tokens and ner_tags). What a format"
          + " cannot hold is said on standard error. Memory does not grow with the input."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali dataset convert --to conll training-data/hi/dev",
      "  namavali dataset convert --to jsonl --map NEP=PERSON,NETI= -o a.jsonl a.conll"
    })
final class DatasetConvertCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders or - for standard input.")
  private List<Path> paths;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "The format of the input; told by the content if not given.")
  private DatasetFormat from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "The format to write.")
  private DatasetFormat to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "The file to write; or a folder that is there, for a file from each input; for brat a"
              + " folder, new or empty. Standard output if not given.")
  private Path output;

  @Option(
      names = "--map",
      paramLabel = "LABEL=TYPE",
      split = ",",
      description =
          "What labels mean: PERSON, LOCATION or ORGANIZATION, or nothing to leave such names out."
              + " The labels of CoNLL, HiNER, IL-NER, Naamapadam, WikiANN and MultiCoNER are known.")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(
      names = "--write-as",
      paramLabel = "TYPE=LABEL",
      split = ",",
      description = "What to call types in the output, if not by their names.")
  private Map<EntityType, String> writeAs = new EnumMap<>(EntityType.class);

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      defaultValue = "bio",
      converter = Schemes.class,
      completionCandidates = Schemes.class,
      description = "Tags to write in columns: bio, bilou or io; ${DEFAULT-VALUE} if not given.")
  private TagScheme scheme;

  @Option(
      names = "--labels",
      paramLabel = "ORDER",
      description =
          "What whole-number tags of huggingface mean: naamapadam, wikiann, conll2003, hiner,"
              + " hiner-collapsed, multiconer1 or a list such as O,B-PER,I-PER.")
  private String labels;

  @Option(
      names = "--number-by",
      paramLabel = "ORDER",
      description = "Write tags of huggingface as whole numbers by such an order.")
  private String numberBy;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      converter = Units.class,
      completionCandidates = Units.class,
      description =
          "What offsets of the input count: code-points, utf-16 or bytes; as the format has it if"
              + " not given.")
  private OffsetUnit offsets;

  @Option(
      names = "--whole-documents",
      description = "Write documents, not sentences, to jsonl, doccano and label-studio.")
  private boolean wholeDocuments;

  @Option(
      names = "--skip-wrong",
      description =
          "Leave out names with wrong offsets instead of ending at the first; exit code 1 if there"
              + " were any.")
  private boolean skipWrong;

  DatasetConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Notes notes = new Notes(skipWrong);
    ReadOptions reading = readOptions(notes);
    DatasetTarget target = new DatasetTarget(to, output, writeOptions(notes), streams);
    List<DatasetSource> sources = DatasetSource.list(paths, from, streams.in());
    Optional<String> problem = target.problem(sources);
    if (problem.isPresent()) {
      throw wrong("--output: " + problem.get());
    }
    try {
      target.convert(sources, reading);
    } finally {
      notes.remarks().forEach(this::say);
    }
    notes.leftOut().ifPresent(names -> say("left out " + names));
    return notes.leftOut().isPresent() ? Main.SOME_FAILED : Main.DONE;
  }

  private void say(String remark) {
    streams.messages().println("namavali: " + OneLine.of(remark));
  }

  private void check() {
    if (!to.isWritten()) {
      throw wrong("--to: " + to.title() + " can only be read");
    }
    if (to == DatasetFormat.BRAT && output == null) {
      throw wrong("--to brat needs --output and a folder");
    }
    for (String label : writeAs.values()) {
      if (!label.matches("[\\p{L}\\p{M}\\p{N}_.-]+")) {
        throw wrong("--write-as: found '" + label + "', expected letters, digits, _, . or -");
      }
    }
  }

  private ReadOptions readOptions(Notes notes) {
    TypeMap types = checked("--map", () -> TypeMap.builtIn().with(map));
    Optional<LabelOrder> order = order("--labels", labels);
    return new ReadOptions(types, order, Optional.ofNullable(offsets), notes);
  }

  private WriteOptions writeOptions(Notes notes) {
    Optional<LabelOrder> order = order("--number-by", numberBy);
    return checked(
        "--number-by", () -> new WriteOptions(scheme, writeAs, order, wholeDocuments, notes));
  }

  private Optional<LabelOrder> order(String option, String given) {
    return checked(option, () -> Optional.ofNullable(given).map(LabelOrder::parse));
  }

  private <T> T checked(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Values of an option that are the constants of an enum, in small letters with hyphens. */
  private abstract static class Choice<T extends Enum<T>>
      implements ITypeConverter<T>, Iterable<String> {

    private final T[] all;

    Choice(T[] all) {
      this.all = all;
    }

    private static String title(Enum<?> one) {
      return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public T convert(String given) {
      return Stream.of(all)
          .filter(one -> title(one).equalsIgnoreCase(given))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("found '" + given + "', expected " + list()));
    }

    private String list() {
      List<String> titles = new ArrayList<>();
      iterator().forEachRemaining(titles::add);
      int last = titles.size() - 1;
      return String.join(", ", titles.subList(0, last)) + " or " + titles.get(last);
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.of(all).map(Choice::title).iterator();
    }
  }

  static final class Formats extends Choice<DatasetFormat> {
    Formats() {
      super(DatasetFormat.values());
    }
  }

  static final class Schemes extends Choice<TagScheme> {
    Schemes() {
      super(TagScheme.values());
    }
  }

  static final class Units extends Choice<OffsetUnit> {
    Units() {
      super(OffsetUnit.values());
    }
  }
}
