package org.namavali;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a model come from: the class path or a folder. */
interface ModelFiles {

  /** Opens a file; fails where it is missing. */
  InputStream open(String file) throws IOException;

  /** What messages call the file. */
  String name(String file);

  /** The models in the jar. */
  static ModelFiles bundled(String language) {
    return new ModelFiles() {
      @Override
      public InputStream open(String file) throws IOException {
        InputStream in = ModelFiles.class.getResourceAsStream("/" + name(file));
        if (in == null) {
          throw new FileNotFoundException("there is none on the class path");
        }
        return new BufferedInputStream(in, 1 << 16);
      }

      @Override
      public String name(String file) {
        return "models/" + language + "/" + file;
      }
    };
  }

  /** The models in a folder. */
  static ModelFiles in(Path folder) {
    return new ModelFiles() {
      @Override
      public InputStream open(String file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(folder.resolve(file)), 1 << 16);
      }

      @Override
      public String name(String file) {
        return folder.resolve(file).toString();
      }
    };
  }
}
