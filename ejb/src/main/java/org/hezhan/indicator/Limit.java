package org.hezhan.indicator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of a counting rule that contracts and districts set differently (计数门槛, domain reference 4.1). */
public enum Limit {
    /** 同一单位几条记录起计 */
    THRESHOLD(1, 1),
    /** 同一单位封顶 */
    CAP(Long.MAX_VALUE, 1),
    /** 最少人数 */
    MIN_HEADCOUNT(0, 0),
    /** 最多人数 */
    MAX_HEADCOUNT(Long.MAX_VALUE, 0),
    /** 最短时长（分钟） */
    MIN_MINUTES(0, 0),
    /** 几日内合并 */
    WINDOW_DAYS(0, 1),
    /** 最少有效样本 */
    MIN_BASIS(0, 0),
    /** 有效样本不少于服务人数的比例（万分之） */
    MIN_BASIS_BP(0, 0),
    /** 估算人数是否计入 */
    ESTIMATES(0, 0),
    /** 工时折算标准（分钟） */
    NORM(Long.MAX_VALUE, 1),
    /** 同一场次几名社工计工时 */
    NORM_WORKERS(0, 0);

    private final long unset;
    private final long least;

    Limit(long unset, long least) {
        this.unset = unset;
        this.least = least;
    }

    /** What holds where the catalogue says nothing. */
    long unset() {
        return unset;
    }

    boolean allows(long value) {
        return value >= least && value <= (this == ESTIMATES ? 1 : Tuning.MOST);
    }

    /** The name in the packs, such as {@code minHeadcount}. */
    public String code() {
        return Codes.camel(this);
    }

    static @Nullable Limit withCode(String code) {
        return Arrays.stream(values())
                .filter(limit -> limit.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
