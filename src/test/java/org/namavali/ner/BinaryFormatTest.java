package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryFormatTest {

  @Test
  void readsNumbersFromTheHighestByteOn() throws IOException {
    byte[] bytes = {0, 0, 0, 1, -1, -1, -1, -2};

    assertThat(BinaryFormat.readLongs(Bytes.read(bytes), 1)).containsExactly(0x1FFFFFFFEL);
    assertThat(BinaryFormat.readInts(Bytes.read(bytes), 2)).containsExactly(1, -2);
    assertThat(BinaryFormat.readShorts(Bytes.read(bytes), 4)).containsExactly(0, 1, -1, -2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 28})
  void refusesASizeThatNoModelHas(int size) {
    assertThatThrownBy(() -> BinaryFormat.readLongs(Bytes.read(new byte[100]), size))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("an array of " + size + " values cannot be right");
    assertThatThrownBy(() -> BinaryFormat.readInts(Bytes.read(new byte[100]), size))
        .isInstanceOf(InvalidFormatException.class);
    assertThatThrownBy(() -> BinaryFormat.readShorts(Bytes.read(new byte[100]), size))
        .isInstanceOf(InvalidFormatException.class);
  }

  @Test
  void saysHowMuchIsMissing() {
    assertThatThrownBy(() -> BinaryFormat.readInts(Bytes.read(new byte[10]), 3))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("cut short: found 10 bytes of 12");
  }

  @Test
  void saysWhatItFoundInsteadOfAMark() {
    byte[] bytes = {0x50, 0x4B, 3, 4};

    assertThatThrownBy(() -> BinaryFormat.expect(Bytes.read(bytes), 0x4E475A31, "a list of names"))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("not a list of names: found the mark 504B0304, expected 4E475A31");
  }
}
