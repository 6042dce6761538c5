package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.namavali.entity.NameList;
import org.namavali.entity.NamePair;
import org.namavali.entity.RomanizerTrainer;

/** Trains a romanizer on files. */
final class RomanizerTraining {

  private static final long SEED = 1;

  private RomanizerTraining() {}

  /** The bytes of a model; {@code pairs} may be null. */
  static byte[] run(Path names, Path pairs) throws IOException {
    List<NamePair> all = new ArrayList<>();
    if (pairs != null) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(pairs))) {
        all.addAll(NamePair.read(pairs.toString(), in));
      }
    }
    try (InputStream in = Files.newInputStream(names)) {
      all.addAll(NamePair.of(NameList.read(names.toString(), in)));
    }
    return ModelArchive.bytes(new RomanizerTrainer(SEED).train(all));
  }
}
