package org.namavali.cli;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.namavali.entity.NameList;
import org.namavali.ner.Gazetteer;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.WordTable;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/**
 * How a model is trained, as a {@code train.properties} says it.
 *
 * @param settings of the name model
 * @param words the table of words, a gzipped file
 * @param names the list of names
 * @param corpora what to train on
 */
record TrainingPlan(
    NameTrainer.Settings settings, Path words, Path names, List<TrainingCorpus> corpora) {

  TrainingPlan {
    corpora = List.copyOf(corpora);
  }

  WordTable readWords() throws IOException {
    try (InputStream file = Files.newInputStream(words);
        InputStream in = new GZIPInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      return WordTable.read(words.toString(), lines);
    } catch (ZipException e) {
      throw new IOException(words + ": found something else, expected a gzipped table of words", e);
    } catch (EOFException e) {
      throw new IOException(
          words + ": found a gzip file that is cut short, expected a table of words", e);
    } catch (CharacterCodingException e) {
      throw new IOException(words + ": found a byte that is not UTF-8, expected UTF-8 text", e);
    }
  }

  Gazetteer readNames() throws IOException {
    try (InputStream in = Files.newInputStream(names)) {
      HindiTokenizer tokenizer = new HindiTokenizer();
      List<Gazetteer.Entry> entries = new ArrayList<>();
      for (NameList.Entry entry : NameList.read(names.toString(), in).entries()) {
        List<String> tokens = new ArrayList<>();
        for (String token : tokenizer.tokenize(entry.hindi())) {
          tokens.add(Spelling.normalize(token));
        }
        entries.add(new Gazetteer.Entry(tokens, entry.type()));
      }
      return Gazetteer.of(entries);
    }
  }
}
