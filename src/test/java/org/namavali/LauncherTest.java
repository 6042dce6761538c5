package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.FakeCheckout.Run;
import org.namavali.FakeCheckout.Running;

/** The shell script {@code namavali}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path temp;
  private FakeCheckout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = new FakeCheckout(temp);
  }

  @Test
  void aCurrentJarIsRunWithoutMaven() throws Exception {
    checkout.currentJar();
    checkout.remove("mvn");
    Run run = checkout.run("extract");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("[-jar]\n[" + jar() + "]\n[extract]\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aMissingJarIsBuiltOnce() throws Exception {
    assertThat(checkout.run().err()).startsWith("namavali: building, once…\n");
    assertThat(checkout.run().err()).isEmpty();
    assertThat(checkout.builds()).singleElement().asString().contains(" -Dquick package;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/java/A.java", "models/hi/names.bin"})
  void aJarOlderThanItsSourcesIsBuiltAgain(String source) throws Exception {
    checkout.currentJar();
    checkout.touch(source);
    assertThat(checkout.run().exit()).isZero();
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void aDeletedSourceIsNoticed() throws Exception {
    checkout.currentJar();
    Files.delete(checkout.root.resolve("src/main/java/B.java"));
    checkout.run();
    assertThat(checkout.builds()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/test/java/ATest.java", "docs/HACKING.md"})
  void whatIsNotInTheJarDoesNotMakeItOld(String other) throws Exception {
    checkout.source(other);
    checkout.currentJar();
    checkout.touch(other);
    checkout.run();
    assertThat(checkout.builds()).isEmpty();
  }

  @Test
  void theBuildKeepsOutOfTheWayOfTheProgramsStreams() throws Exception {
    Run run = checkout.run();
    assertThat(run.out()).contains("stdin: typed").doesNotContain("words on standard output");
    assertThat(run.err()).contains("words on standard output");
    assertThat(checkout.builds()).singleElement().asString().endsWith("stdin: ");
  }

  @Test
  void aFailedBuildStopsEvenWhereAnOldJarIs() throws Exception {
    checkout.currentJar();
    checkout.touch("pom.xml");
    checkout.set("FAKE_BUILD_ERROR", "yes");
    Run run = checkout.run();
    assertThat(run.exit()).isEqualTo(126);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("namavali: the build failed");
    assertThat(checkout.root.resolve("target/namavali.lock")).doesNotExist();
  }

  @Test
  void withoutMavenAMissingJarSaysWhatToInstall() throws Exception {
    checkout.remove("mvn");
    Run run = checkout.run();
    assertThat(run.exit()).isEqualTo(127);
    assertThat(run.err()).containsOnlyOnce("\n").contains("is missing", "apt install maven");
  }

  @Test
  void withoutMavenAnOldJarIsRunWithAWarning() throws Exception {
    checkout.currentJar();
    checkout.touch("pom.xml");
    checkout.remove("mvn");
    Run run = checkout.run("extract");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("[extract]");
    assertThat(run.err()).containsOnlyOnce("\n").contains("the sources are newer", "no Maven");
  }

  @Test
  void aCurrentJarNeedsNoWriting() throws Exception {
    checkout.currentJar();
    checkout.run();
    List<Path> before = checkout.files();
    checkout.run();
    assertThat(checkout.files()).isEqualTo(before);
  }

  @Test
  void aTargetThatCannotBeWrittenIsNamed() throws Exception {
    checkout.source("target");
    Run run = checkout.run();
    assertThat(run.exit()).isEqualTo(126);
    assertThat(run.err()).containsOnlyOnce("\n").contains("/target is not writable");
  }

  @Test
  void withoutJavaTheMessageSaysWhatToInstall() throws Exception {
    checkout.currentJar();
    checkout.remove("java");
    Run run = checkout.run();
    assertThat(run.exit()).isEqualTo(127);
    assertThat(run.err()).containsOnlyOnce("\n").contains("no Java", "apt install openjdk-17");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, 1", "11.0.22, 11", "16, 16"})
  void anOldJavaIsNamedWithItsVersion(String version, String named) throws Exception {
    checkout.currentJar();
    FakeCheckout.jdk(checkout.jdk, version);
    Run run = checkout.run();
    assertThat(run.exit()).isEqualTo(126);
    assertThat(run.err()).containsOnlyOnce("\n").contains("too old (Java " + named + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.15", "21.0.1", "25-ea"})
  void aNewEnoughJavaIsTaken(String version) throws Exception {
    checkout.currentJar();
    FakeCheckout.jdk(checkout.jdk, version);
    assertThat(checkout.run().exit()).isZero();
  }

  @Test
  void aJavaWithoutReleaseFileIsAskedForItsVersion() throws Exception {
    checkout.currentJar();
    Files.delete(checkout.jdk.resolve("release"));
    assertThat(checkout.run().err()).contains("too old (Java 1)");
  }

  @Test
  void javaHomeComesBeforeThePath() throws Exception {
    checkout.currentJar();
    Path home = temp.resolve("another jdk");
    FakeCheckout.jdk(home, "21");
    checkout.set("JAVA_HOME", home.toString());
    assertThat(checkout.run().out()).startsWith("java: " + home.resolve("bin/java") + "\n");
  }

  @Test
  void aWrongJavaHomeIsPassedOverAndKeptFromMaven() throws Exception {
    checkout.set("JAVA_HOME", "/no/such/jdk");
    assertThat(checkout.run().exit()).isZero();
    assertThat(checkout.builds()).singleElement().asString().contains("JAVA_HOME: ;");
  }

  @Test
  void linksLeadToTheSourceTree() throws Exception {
    checkout.currentJar();
    Path folder = Files.createDirectories(temp.resolve("my bin"));
    Files.createSymbolicLink(folder.resolve("absolute"), checkout.root.resolve("namavali"));
    Files.createSymbolicLink(folder.resolve("relative"), Path.of("../my bin/absolute"));
    assertThat(checkout.shell(temp, "/bin/sh", "my bin/relative").out())
        .contains("[" + jar() + "]");
  }

  @Test
  void theSourceTreeItselfMayBeTheFolderOfTheCall() throws Exception {
    checkout.currentJar();
    assertThat(checkout.shell(checkout.root, "/bin/sh", "namavali").out())
        .contains("[" + jar() + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 137})
  void theExitCodeIsTheProgramsOwn(int code) throws Exception {
    checkout.currentJar();
    checkout.set("FAKE_EXIT", Integer.toString(code));
    assertThat(checkout.run().exit()).isEqualTo(code);
  }

  /** Called from a script, since a test in the C locale could not hand over Hindi itself. */
  @Test
  void argumentsArriveUnchanged() throws Exception {
    checkout.currentJar();
    Files.writeString(
        temp.resolve("call"), "/bin/sh ./namavali 'ख़बर .txt' '' '*' '$HOME\"' -- -o\n");
    assertThat(checkout.shell(checkout.root, "/bin/sh", "../call").out())
        .contains("[ख़बर .txt]\n[]\n[*]\n[$HOME\"]\n[--]\n[-o]\n");
  }

  @Test
  void optionsForJavaAreCutAtBlanksAndNotExpanded() throws Exception {
    checkout.currentJar();
    checkout.set("NAMAVALI_JAVA_OPTS", "-Xmx1g  -cp *");
    assertThat(checkout.run().out()).contains("[-Xmx1g]\n[-cp]\n[*]\n[-jar]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, C, C.UTF-8",
    "LC_ALL, POSIX, C.UTF-8",
    "LC_CTYPE, hi_IN.UTF-8, hi_IN.UTF-8",
    "LC_ALL, en_US.UTF-8, en_US.UTF-8",
  })
  void theCLocaleBecomesUtf8(String variable, String given, String expected) throws Exception {
    checkout.currentJar();
    checkout.set(variable, given);
    assertThat(checkout.run().out()).contains("encoding: " + expected + "\n");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    checkout.set("FAKE_BUILD_TIME", "1");
    Running first = checkout.start(checkout.root, "/bin/sh", "namavali");
    Running second = checkout.start(checkout.root, "/bin/sh", "namavali");
    assertThat(first.end().exit()).isZero();
    assertThat(second.end().exit()).isZero();
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void theLockOfADeadBuildIsTakenOver() throws Exception {
    Running dead = checkout.start(temp, "/bin/sh", "-c", "exit");
    dead.end();
    Path lock = Files.createDirectories(checkout.root.resolve("target/namavali.lock"));
    Files.writeString(lock.resolve("owner"), dead.process().pid() + "\n");
    assertThat(checkout.run().exit()).isZero();
    assertThat(checkout.builds()).hasSize(1);
    assertThat(lock).doesNotExist();
  }

  @Test
  void theClassDataArchiveIsMadeOnceAndUsed() throws Exception {
    checkout.currentJar();
    assertThat(checkout.run("train").out()).contains("[-XX:SharedArchiveFile=" + archive() + "]\n");
    Run second = checkout.run("train");
    assertThat(second.out()).contains("[-XX:SharedArchiveFile=" + archive() + "]\n");
    assertThat(second.err()).isEmpty();
    assertThat(checkout.archives()).singleElement().asString().contains(" extract ");
    assertThat(checkout.root.resolve("target/namavali.lock")).doesNotExist();
  }

  @Test
  void makingTheArchiveIsNeitherSeenNorHeard() throws Exception {
    checkout.currentJar();
    Run run = checkout.run();
    assertThat(run.out()).doesNotContain("words").contains("stdin: typed");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aNewJarGetsANewArchive() throws Exception {
    checkout.currentJar();
    checkout.run();
    checkout.jarAsOf(Instant.now().plusSeconds(1));
    Files.writeString(checkout.archive(), "of the old jar");
    Run run = checkout.run();
    assertThat(run.err()).isEmpty();
    assertThat(checkout.archives()).hasSize(2);
    assertThat(checkout.archive()).hasContent("classes");
  }

  @Test
  void anArchiveCutShortIsMadeAnew() throws Exception {
    checkout.currentJar();
    checkout.run();
    Files.writeString(checkout.archive(), "cla");
    assertThat(checkout.run().out()).contains("SharedArchiveFile");
    assertThat(checkout.archive()).hasContent("classes");
  }

  @Test
  void aBuildDropsTheArchivesOfEveryJava() throws Exception {
    checkout.currentJar();
    Path other = Files.writeString(checkout.root.resolve("target/namavali-21.0.1.jsa"), "old");
    checkout.touch("pom.xml");
    checkout.run();
    assertThat(other).doesNotExist();
    assertThat(checkout.archive()).hasContent("classes");
  }

  @Test
  void everyJavaHasItsOwnArchive() throws Exception {
    checkout.currentJar();
    checkout.run();
    FakeCheckout.jdk(checkout.jdk, "21.0.1");
    assertThat(checkout.run().out()).contains("/target/namavali-21.0.1.jsa]\n");
    assertThat(checkout.archives()).hasSize(2);
  }

  @Test
  void aJavaThatCrashesOverTheArchiveIsNotAskedAgain() throws Exception {
    checkout.currentJar();
    checkout.set("FAKE_CRASH", "yes");
    for (int i = 0; i < 2; i++) {
      Run run = checkout.run("extract");
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("[extract]").doesNotContain("SharedArchiveFile");
    }
    assertThat(checkout.archives()).hasSize(1);
  }

  @Test
  void whileAnotherHoldsTheLockNoArchiveIsMade() throws Exception {
    checkout.currentJar();
    Path lock = Files.createDirectories(checkout.root.resolve("target/namavali.lock"));
    Files.writeString(lock.resolve("owner"), ProcessHandle.current().pid() + "\n");
    Run run = checkout.run("extract");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("SharedArchiveFile");
    assertThat(checkout.archives()).isEmpty();
    assertThat(lock).exists();
  }

  /** Root may write everywhere. */
  @Test
  void aTargetThatCannotBeWrittenDoesWithoutArchive() throws Exception {
    checkout.currentJar();
    Path target = checkout.root.resolve("target");
    assumeThat(target.toFile().setWritable(false) && !Files.isWritable(target)).isTrue();
    Run run = checkout.run("extract");
    assertThat(target.toFile().setWritable(true)).isTrue();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(checkout.archives()).isEmpty();
  }

  @Test
  void aSmallArticleIsReadInTheModeThatStartsFast() throws Exception {
    checkout.currentJar();
    Files.writeString(checkout.root.resolve("a b.txt"), "नाम");
    assertThat(checkout.run("extract", "a b.txt").out())
        .contains(
            """
            [-XX:TieredStopAtLevel=1]
            [-XX:Tier3BackEdgeThreshold=10000]
            [-XX:C1MaxInlineSize=10]
            [-XX:-UsePerfData]
            [-XX:+UseSerialGC]
            [-Xmn128m]
            [-Xlog:gc+ergo=off]
            [-jar]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract -", "extract src", "extract large.txt", "train", "--version"})
  void whateverMayTakeLongerIsNot(String arguments) throws Exception {
    checkout.currentJar();
    Files.write(checkout.root.resolve("large.txt"), new byte[300_001]);
    assertThat(checkout.run(arguments.split(" ", -1)).out())
        .contains("[-jar]")
        .doesNotContain("TieredStopAtLevel", "SerialGC");
  }

  /** Java refuses two collectors. */
  @ParameterizedTest
  @CsvSource({
    "NAMAVALI_JAVA_OPTS, -XX:+UseG1GC",
    "JAVA_TOOL_OPTIONS, -XX:+UseZGC",
    "JDK_JAVA_OPTIONS, @options",
  })
  void aCollectorOfTheUsersIsTheOnlyOne(String variable, String options) throws Exception {
    checkout.currentJar();
    checkout.set(variable, options);
    assertThat(checkout.run("extract", "pom.xml").out()).doesNotContain("UseSerialGC", "-Xmn");
  }

  private Path archive() throws IOException {
    return checkout.root.toRealPath().resolve("target/namavali-17.0.15.jsa");
  }

  private Path jar() throws IOException {
    return checkout.root.toRealPath().resolve("target/namavali.jar");
  }
}
