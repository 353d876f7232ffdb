package org.hezhan.api.reporting;

/** The supervisor's words about a report (点评). */
public record ReportComment(String comment) {}
