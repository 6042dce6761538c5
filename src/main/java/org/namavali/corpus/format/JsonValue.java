package org.namavali.corpus.format;

import java.util.List;
import java.util.Map;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/**
 * A JSON value and where it stands.
 *
 * @param value a map or list of such, a string, a whole number as Integer, or what else was written
 */
record JsonValue(Object value, Place place) {

  boolean isText() {
    return value instanceof String;
  }

  boolean isInteger() {
    return value instanceof Integer;
  }

  boolean isList() {
    return value instanceof List;
  }

  boolean isObject() {
    return value instanceof Map;
  }

  /** A field of this object; null if it has none of that name or this is none. */
  @SuppressWarnings("unchecked") // only JsonRecords makes maps
  JsonValue get(String field) {
    return isObject() ? ((Map<String, JsonValue>) value).get(field) : null;
  }

  /** The first of these fields that is there; null if none is. */
  JsonValue first(String... fields) {
    for (String field : fields) {
      JsonValue found = get(field);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // only JsonRecords makes maps
  Map<String, JsonValue> fields(String what) throws CorpusException {
    require(isObject(), "a JSON object as " + what);
    return (Map<String, JsonValue>) value;
  }

  @SuppressWarnings("unchecked") // only JsonRecords makes lists
  List<JsonValue> list(String what) throws CorpusException {
    require(isList(), "a list as " + what);
    return (List<JsonValue>) value;
  }

  String text(String what) throws CorpusException {
    require(isText(), "a string as " + what);
    return (String) value;
  }

  int integer(String what) throws CorpusException {
    require(isInteger(), "a whole number as " + what);
    return (Integer) value;
  }

  /** A field that must be there. */
  JsonValue need(String field, String whole) throws CorpusException {
    JsonValue found = get(field);
    if (found == null) {
      throw place.error(whole + " without \"" + field + "\"", "one with it");
    }
    return found;
  }

  private void require(boolean fits, String expected) throws CorpusException {
    if (!fits) {
      throw place.error(shown(), expected);
    }
  }

  private String shown() {
    return isObject() ? "'{'" : isList() ? "'['" : "'" + value + "'";
  }
}
