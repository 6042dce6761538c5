package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A folder with all that a small training needs, which then takes a moment only. */
record TrainingFiles(Path folder) {

  static final String SETTINGS = "passes=3\nstep=0.1\npenalty=0.3\nseed=1\n";
  static final String LISTS = "words=words.tsv.gz\nnames=names.tsv\n";

  /** Writes the lists, a configuration of them and an article or two. */
  static TrainingFiles in(Path folder) throws IOException {
    TrainingFiles files = new TrainingFiles(folder);
    files.words("word\tcount\tc100\tc500\tc2000\nमें\t90000\t1\t2\t3\nदिल्ली\t5000\t4\t5\t6\n");
    files.write("names.tsv", "दिल्ली\tDelhi\tLOCATION\nसुरेश माथुर\tSuresh Mathur\tPERSON\n");
    files.config(SETTINGS + LISTS);
    files.write("a.txt", article(0, 2));
    return files;
  }

  /** Articles of the repository's own corpus. */
  static String article(int from, int to) throws IOException {
    String[] articles =
        Files.readString(Path.of("training-data/hi/train/local.txt"), UTF_8).split("\n\n+", -1);
    return String.join("\n\n", Arrays.asList(articles).subList(from, to)) + "\n";
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  Path words(String text) throws IOException {
    Path file = folder.resolve("words.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(UTF_8));
    }
    return file;
  }

  Path config(String text) throws IOException {
    return write("train.properties", text);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Runs {@code namavali train} with the configuration and an output folder of a name. */
  Cli.Outcome train(String out, Object... more) {
    Object[] args = new Object[more.length + 5];
    args[0] = "train";
    args[1] = "--config";
    args[2] = path("train.properties");
    args[3] = "--out";
    args[4] = path(out);
    System.arraycopy(more, 0, args, 5, more.length);
    return Cli.run(args);
  }
}
