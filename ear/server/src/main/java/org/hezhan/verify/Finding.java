package org.hezhan.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * One difference between what is kept and what was recounted (差异).
 *
 * @param subject what differs, such as {@code 430103002000 HOME_VISIT 2026-03 quantity}
 * @param kept what the database says
 * @param recounted what the facts say
 * @param ancestors the facts on which it rests, such as the ids of records
 */
public record Finding(int district, Kind kind, String subject, String kept, String recounted, List<String> ancestors) {

    /** What was looked at (核验项). */
    public enum Kind {
        /** 指标余额与服务记录复算不符 */
        BALANCE,
        /** 指标余额与分录之和不符 */
        ENTRIES,
        /** 记录名下的分录与该记录复算不符 */
        POSTING,
        /** 记录是否计数的判定与规则不符 */
        VERDICT,
        /** 记录与其日志的状态不符 */
        STATE,
        /** 周总结与其日志不符 */
        WEEK,
        /** 月交流与其日志不符 */
        MONTH,
        /** 数据行与审计链最后所记不符 */
        TRAIL,
        /** 审计行被改动 */
        AUDIT_CHANGED,
        /** 审计行缺失、插入或次序不对 */
        AUDIT_ORDER,
        /** 审计链尾部被截去 */
        AUDIT_TAIL
    }

    public Finding {
        ancestors = List.copyOf(ancestors);
    }

    /** One line for people. */
    public String line() {
        var from = ancestors.isEmpty() ? "" : " from " + String.join(" ", ancestors);
        return "%d %s %s: kept %s, recounted %s%s".formatted(district, kind, subject, kept, recounted, from);
    }

    /** The same for programs. */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("district", district)
                .add("kind", kind.name())
                .add("subject", subject)
                .add("kept", kept)
                .add("recounted", recounted)
                .add("ancestors", Json.createArrayBuilder(ancestors))
                .build();
    }
}
