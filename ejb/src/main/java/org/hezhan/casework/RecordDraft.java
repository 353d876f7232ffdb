package org.hezhan.casework;

public record RecordDraft(java.util.UUID id) {}
