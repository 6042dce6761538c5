package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Example;
import org.namavali.Extraction;

/** The column that is there only if asked for. */
class RoleColumnTest {
  private static final OutputSettings ROLES = new OutputSettings(false, 0, true);
  private static final Extraction TEXT =
      Marked.extraction("[रूस|LOCATION] के रक्षा मंत्री [शोइगु|PERSON|1|शोइगु|Sergei Shoigu] आए");

  @Example
  void csv() throws IOException {
    assertThat(Written.as(OutputFormat.CSV, ROLES, TEXT))
        .isEqualTo(
            """
            document,sentence,start,end,type,mention,confidence,entity,name,role
            a.txt,1,0,3,LOCATION,रूस,1.000,रूस,,
            a.txt,1,20,25,PERSON,शोइगु,1.000,शोइगु,Sergei Shoigu,रक्षा मंत्री
            """);
  }

  @Example
  void tsv() throws IOException {
    assertThat(Written.as(OutputFormat.TSV, ROLES, TEXT))
        .isEqualTo(Written.as(OutputFormat.CSV, ROLES, TEXT).replace(',', '\t'));
  }

  @Example
  void jsonl() throws IOException {
    assertThat(Written.as(OutputFormat.JSONL, ROLES, TEXT))
        .contains("\"name\":\"\",\"role\":\"\"}", "Shoigu\",\"role\":\"रक्षा मंत्री\"}");
    assertThat(Written.as(OutputFormat.JSONL, OutputSettings.STANDARD, TEXT))
        .doesNotContain("role");
  }
}
