package org.namavali;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The models of a language in the jar. */
record BundledFiles(String language) implements ModelFiles {

  static final String DEFAULT = "hi";

  private static final String FOLDERS = "/models/";

  @Override
  public InputStream open(String file) throws IOException {
    InputStream in = BundledFiles.class.getResourceAsStream("/" + name(file));
    if (in == null) {
      throw new FileNotFoundException(name(file));
    }
    return in;
  }

  @Override
  public ModelFiles holding(String file) {
    return resource(file) == null ? new BundledFiles(DEFAULT) : this;
  }

  @Override
  public boolean areBundled() {
    return true;
  }

  @Override
  public String name(String file) {
    return FOLDERS.substring(1) + language + "/" + file;
  }

  /** Where a file is; null where it is missing. */
  private URL resource(String file) {
    return BundledFiles.class.getResource("/" + name(file));
  }

  /**
   * Looks whether there are models at all.
   *
   * @param file one that every language has
   * @throws ModelException if there are none, with the languages that have some
   */
  BundledFiles require(String file) throws ModelException {
    if (resource(file) == null) {
      String message =
          String.format(
              Locale.ROOT,
              "there are no models for the language '%s' here, only for %s; docs/LANGUAGES.md says"
                  + " how to make some, and --model takes them from any folder",
              language,
              String.join(", ", languages(file)));
      throw new ModelException(message, null);
    }
    return this;
  }

  private static List<String> languages(String file) {
    try {
      URI folder = BundledFiles.class.getResource(FOLDERS + DEFAULT + "/" + file).toURI();
      if (!folder.getScheme().equals("jar")) {
        return languages(Path.of(folder).getParent().getParent(), file);
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return languages(jar.getPath(FOLDERS), file);
      }
    } catch (IOException | URISyntaxException e) {
      return List.of(DEFAULT);
    }
  }

  private static List<String> languages(Path folders, String file) throws IOException {
    try (Stream<Path> all = Files.list(folders)) {
      return all.filter(folder -> Files.exists(folder.resolve(file)))
          .map(folder -> folder.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    }
  }
}
