package org.hezhan.api.reporting;

import org.hezhan.reporting.ReturnReason;

/** Why a report is given back (退回): the reason from the list, and what is to be mended. */
public record ReportReturn(ReturnReason reason, String remark) {}
