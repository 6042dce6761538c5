package org.namavali.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentExceptionTest {

  @Test
  void namesTheDocumentAndTheReason() {
    DocumentException e = new DocumentException("news/a.txt", "permission denied");
    assertThat(e).hasMessage("news/a.txt: permission denied");
    assertThat(e.document()).isEqualTo("news/a.txt");
    assertThat(e.reason()).isEqualTo("permission denied");
  }

  @Test
  void isOneLineWhateverTheNameHolds() {
    DocumentException e = new DocumentException("a\nb\u001B[2J.txt", "x\r\ny\u0085z\u2028");
    assertThat(e.getMessage()).isEqualTo("a b [2J.txt: x y z ");
    assertThat(e.document()).isEqualTo("a\nb\u001B[2J.txt");
  }
}
