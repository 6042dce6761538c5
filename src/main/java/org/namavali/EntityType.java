package org.namavali;

/** What a name stands for. */
public enum EntityType {
  PERSON,
  LOCATION,
  ORGANIZATION
}
