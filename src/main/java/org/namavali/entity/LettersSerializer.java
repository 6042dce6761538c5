package org.namavali.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.model.ArtifactSerializer;
import org.namavali.ner.BinaryFormat;

/** Puts the table of letters into OpenNLP's archive. */
final class LettersSerializer implements ArtifactSerializer<LetterTable> {

  private static final int MAGIC = 0x4E4C5432; // NLT2
  private static final int MOST = 1 << 15;

  @Override
  public void serialize(LetterTable letters, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(letters.outcomes());
    for (int outcome = 0; outcome < letters.outcomes(); outcome++) {
      data.writeUTF(letters.letters(outcome));
    }
    data.writeInt(letters.choices().size());
    for (Map.Entry<String, int[]> piece : letters.choices().entrySet()) {
      data.writeUTF(piece.getKey());
      data.writeInt(piece.getValue().length);
      BinaryFormat.write(data, piece.getValue());
    }
    letters.features().write(data);
    data.flush();
  }

  @Override
  public LetterTable create(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    BinaryFormat.expect(data, MAGIC, "a table of letters");
    String[] outcomes = new String[size(data)];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = data.readUTF();
    }
    try {
      Map<String, int[]> choices = choices(data, outcomes.length);
      return new LetterTable(outcomes, choices, LetterFeatures.read(data, outcomes.length));
    } catch (IndexOutOfBoundsException e) {
      throw new InvalidFormatException("a damaged table of letters", e);
    }
  }

  private static Map<String, int[]> choices(DataInputStream in, int outcomes) throws IOException {
    Map<String, int[]> choices = new TreeMap<>();
    for (int left = size(in); left > 0; left--) {
      String piece = in.readUTF();
      int[] possible = BinaryFormat.readInts(in, size(in));
      for (int outcome : possible) {
        Objects.checkIndex(outcome, outcomes);
      }
      choices.put(piece, possible);
    }
    return choices;
  }

  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new InvalidFormatException("a damaged table of letters: " + size + " entries");
    }
    return size;
  }
}
