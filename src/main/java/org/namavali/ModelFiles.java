package org.namavali;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the files of a model come from: the class path or a folder. */
interface ModelFiles {

  /** Opens a file; fails where it is missing. */
  InputStream open(String file) throws IOException;

  /** What messages call the file. */
  String name(String file);

  /** These files if the one named is among them, else those in the jar. */
  default ModelFiles holding(String file) {
    return this;
  }

  /** Whether they are in the jar, and so surely whole. */
  default boolean areBundled() {
    return false;
  }

  default ModelFile read(String file) throws ModelException {
    return new ModelFile(name(file), bytes(file));
  }

  default byte[] bytes(String file) throws ModelException {
    try (InputStream in = open(file)) {
      return bytes(in);
    } catch (IOException e) {
      throw new ModelException(name(file) + ": " + reason(e), e);
    }
  }

  /** Streams of files and of the jar tell how much they have: no need to read it in pieces. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int size = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (size + rest.length == bytes.length) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, size + rest.length);
    System.arraycopy(rest, 0, all, size, rest.length);
    return all;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file, though models need it";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : "cannot be read: " + e.getMessage();
  }

  /** A name model by itself, with what stands beside it and else with what is in the jar. */
  static ModelFiles around(Path names) {
    ModelFiles beside = in(names.toAbsolutePath().getParent());
    return new ModelFiles() {
      @Override
      public InputStream open(String file) throws IOException {
        return file.equals(Models.NAMES)
            ? Files.newInputStream(names)
            : beside.holding(file).open(file);
      }

      @Override
      public ModelFiles holding(String file) {
        return beside.holding(file);
      }

      @Override
      public String name(String file) {
        return file.equals(Models.NAMES) ? names.toString() : beside.holding(file).name(file);
      }
    };
  }

  /** The models in a folder. */
  static ModelFiles in(Path folder) {
    return new ModelFiles() {
      @Override
      public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
      }

      @Override
      public ModelFiles holding(String file) {
        return Files.exists(folder.resolve(file)) ? this : new BundledFiles(BundledFiles.DEFAULT);
      }

      @Override
      public String name(String file) {
        return folder.resolve(file).toString();
      }
    };
  }
}
