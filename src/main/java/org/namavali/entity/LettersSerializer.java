package org.namavali.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/** Puts the table of letters into OpenNLP's archive. */
final class LettersSerializer implements ArtifactSerializer<LetterTable> {

  @Override
  public LetterTable create(InputStream in) throws IOException {
    return LetterTable.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
  }

  @Override
  public void serialize(LetterTable letters, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    letters.write(data);
    data.flush();
  }
}
