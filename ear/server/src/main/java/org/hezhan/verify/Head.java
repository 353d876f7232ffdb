package org.hezhan.verify;

/**
 * Where the audit chain of a district ended at some time (审计链末端), kept outside the database so that a cut tail is seen.
 *
 * @param at when it was seen, as ISO 8601
 */
public record Head(int district, long seq, String hash, String at) {}
