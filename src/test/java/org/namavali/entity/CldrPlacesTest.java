package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The names of countries, regions and cities in Unicode's CLDR, as the library ICU4J has them.
 *
 * <p>They are kept as a small file, since the library is larger than all of Namavali. Where a new
 * version of the library has other names, {@code mvn test -Dtest=CldrPlacesTest
 * -Dnamavali.rewrite=true} writes the file anew.
 */
class CldrPlacesTest {

  private static final Path FILE = Path.of("src/main/resources/org/namavali/entity/places.tsv");
  private static final ULocale HINDI = new ULocale("hi");
  private static final ULocale ENGLISH = ULocale.ENGLISH;

  private final Map<String, String> places = new TreeMap<>();

  private List<String> lines() {
    addRegions();
    addCities();
    return places.entrySet().stream()
        .map(place -> place.getKey() + "\t" + place.getValue() + "\tLOCATION")
        .toList();
  }

  private void addRegions() {
    LocaleDisplayNames hindi = LocaleDisplayNames.getInstance(HINDI);
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ENGLISH);
    for (RegionType type :
        List.of(RegionType.TERRITORY, RegionType.CONTINENT, RegionType.SUBCONTINENT)) {
      for (Region region : Region.getAvailable(type)) {
        String code = region.toString();
        add(hindi.regionDisplayName(code), english.regionDisplayName(code));
      }
    }
  }

  private void addCities() {
    TimeZoneNames hindi = TimeZoneNames.getInstance(HINDI);
    TimeZoneNames english = TimeZoneNames.getInstance(ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      add(hindi.getExemplarLocationName(zone), english.getExemplarLocationName(zone));
    }
  }

  private void add(String hindi, String english) {
    boolean isName = hindi.charAt(0) >= '\u0900' && hindi.charAt(0) <= '\u097F';
    if (isName && hindi.indexOf('(') < 0 && Character.isUpperCase(english.charAt(0))) {
      places.putIfAbsent(hindi, english);
    }
  }

  @Test
  void theFileHoldsTheNamesOfTheLibrary() throws IOException {
    assertThat(Files.readAllLines(FILE)).isEqualTo(lines());
  }

  @Test
  @EnabledIfSystemProperty(named = "namavali.rewrite", matches = "true")
  void rewriteTheFile() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, String.join("\n", lines()) + "\n");
  }
}
