package org.namavali.entity;

import java.util.HashMap;
import java.util.Map;

/** The letters of a piece that a model has not seen. */
final class UsualLetters {

  private static final String TABLE =
      "_ a,अ a,आ a,इ i,ई i,उ u,ऊ u,ऋ ri,ॠ ri,ऌ li,ॡ li,ऍ e,ए e,ऐ ai,ऑ o,ओ o,औ au,ा a,ि i,ी i,ु u,"
          + "ू u,ृ ri,ॄ ri,ॅ e,े e,ै ai,ॉ o,ो o,ौ au,ँ n,ं n,ः h,ॐ om,क k,ख kh,ग g,घ gh,ङ n,च ch,"
          + "छ chh,ज j,झ jh,ञ n,ट t,ठ th,ड d,ढ dh,ण n,त t,थ th,द d,ध dh,न n,प p,फ ph,ब b,भ bh,म m,"
          + "य y,र r,ल l,ळ l,व v,श sh,ष sh,स s,ह h,क\u093C q,ख\u093C kh,ग\u093C gh,ज\u093C z,"
          + "ड\u093C r,ढ\u093C rh,फ\u093C f";

  private static final Map<String, String> LETTERS = new HashMap<>();

  static {
    for (String entry : TABLE.split(",", -1)) {
      int blank = entry.indexOf(' ');
      LETTERS.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
  }

  private UsualLetters() {}

  static String of(String piece) {
    return LETTERS.getOrDefault(piece, "");
  }
}
