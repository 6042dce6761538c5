package org.namavali.corpus.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats between which annotated text is converted. */
public enum DatasetFormat {
  /** Our marked articles: {@code # topic}, the headline, a sentence a line, names in tags. */
  ARTICLES(".txt"),
  /** An object a line with {@code text} and {@code spans}; offsets in code points. */
  JSONL(".jsonl"),
  /** doccano: an object a line with {@code text} and {@code label}; offsets in code points. */
  DOCCANO(".jsonl"),
  /** Label Studio: its JSON export in; tasks with predictions out. Offsets in code points. */
  LABEL_STUDIO(".json"),
  /** Two columns, a tab between: HiNER, IL-NER and others; CoNLL 2002 with blanks is read, too. */
  CONLL(".conll"),
  /** Four columns with blanks between. */
  CONLL2003(".conll"),
  /** Universal Dependencies, to read only: tokens and sentences. */
  CONLLU(".conllu"),
  /** OpenNLP's name samples: {@code <START:person> … <END>}. */
  OPENNLP(".txt"),
  /** A folder with a {@code .txt} and an {@code .ann} for each document; code points. */
  BRAT(""),
  /** The JSON that {@code spacy convert} reads. */
  SPACY(".json"),
  /** An object a line with {@code tokens} and {@code ner_tags}. */
  HUGGINGFACE(".jsonl");

  private final String ending;

  DatasetFormat(String ending) {
    this.ending = ending;
  }

  /** How it is spelled on the command line. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How names of its files end, with the dot; empty for a folder. */
  public String ending() {
    return ending;
  }

  /** Whether it can be written. */
  public boolean isWritten() {
    return this != CONLLU;
  }

  /** All titles with commas between them. */
  public static String titles() {
    return Arrays.stream(values()).map(DatasetFormat::title).collect(Collectors.joining(", "));
  }

  PassageReader reader(DatasetInput input, ReadOptions options) throws IOException {
    return switch (this) {
      case ARTICLES -> new MarkedArticleReader(input, options);
      case JSONL, DOCCANO -> new SpanJsonReader(input, options);
      case LABEL_STUDIO -> new LabelStudioReader(input, options);
      case CONLL, CONLL2003 -> new ColumnReader(input, options);
      case CONLLU -> new ConlluReader(input, options);
      case OPENNLP -> new NameSampleReader(input, options);
      case BRAT -> new BratReader(input, options);
      case SPACY -> new SpacyReader(input, options);
      case HUGGINGFACE -> new TagJsonReader(input, options);
    };
  }

  PassageWriter writer(Writer out, WriteOptions options) {
    Notes notes = options.notes();
    return switch (this) {
      case ARTICLES -> new SentenceLines(new MarkedArticleWriter(out, notes), notes);
      case JSONL -> whole(new SpanJsonWriter(out, options, false), options);
      case DOCCANO -> whole(new SpanJsonWriter(out, options, true), options);
      case LABEL_STUDIO -> whole(new LabelStudioWriter(out, options), options);
      case CONLL -> new SentenceLines(new ColumnWriter(out, options, false), notes);
      case CONLL2003 -> new SentenceLines(new ColumnWriter(out, options, true), notes);
      case OPENNLP -> new SentenceLines(new NameSampleWriter(out, options), notes);
      case SPACY -> new SentenceLines(new SpacyWriter(out, options), notes);
      case HUGGINGFACE -> new SentenceLines(new TagJsonWriter(out, options), notes);
      case BRAT -> throw new IllegalArgumentException("brat is a folder");
      case CONLLU -> throw new IllegalArgumentException("CoNLL-U is only read");
    };
  }

  private static PassageWriter whole(PassageWriter writer, WriteOptions options) {
    return options.wholeDocuments() ? new WholeDocuments(writer, options.notes()) : writer;
  }
}
