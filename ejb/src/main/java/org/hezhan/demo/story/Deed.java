package org.hezhan.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.casework.RecordDraft;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReturnReason;
import org.hezhan.reporting.daily.DailyDraft;

/** One thing that somebody does at one moment (一步办理), as the use cases of the product know it. */
public sealed interface Deed {

    Instant at();

    UUID by();

    /** 写日志 */
    record WriteLog(Instant at, UUID by, UUID log, DailyDraft draft) implements Deed {}

    /** 写周总结或月交流的差异说明 */
    record WriteReport(Instant at, UUID by, ReportKind kind, UUID report, LocalDate period, String difference)
            implements Deed {}

    /** 提交 */
    record Submit(Instant at, UUID by, ReportKind kind, UUID report) implements Deed {}

    /** 退回 */
    record SendBack(Instant at, UUID by, ReportKind kind, UUID report, ReturnReason reason, String remark)
            implements Deed {}

    /** 通过 */
    record Approve(Instant at, UUID by, ReportKind kind, UUID report) implements Deed {}

    /** 督导点评 */
    record Comment(Instant at, UUID by, ReportKind kind, UUID report, String words) implements Deed {}

    /** 知悉 */
    record Acknowledge(Instant at, UUID by, UUID report) implements Deed {}

    /** 免报 */
    record Waive(Instant at, UUID by, UUID account, LocalDate day, String reason) implements Deed {}

    /** 作废服务记录 */
    record VoidRecord(Instant at, UUID by, UUID record, String reason) implements Deed {}

    /** 另一人审核更正 */
    record ApproveCorrection(Instant at, UUID by, UUID record) implements Deed {}

    /** 更正服务记录 */
    record CorrectRecord(Instant at, UUID by, UUID record, RecordDraft draft, String reason) implements Deed {}
}
