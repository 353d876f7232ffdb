package org.hezhan.roster;

/** One line of the sheet of streets (街道表). */
public record StreetRow(Long code, String name) {}
