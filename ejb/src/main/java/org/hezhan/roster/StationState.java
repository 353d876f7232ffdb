package org.hezhan.roster;

import java.util.List;
import org.hezhan.shared.Lifecycle;

/** The life of a station (站点状态, domain §3.2). */
public enum StationState implements Lifecycle<StationState, StationState.Step> {
    /** 规划中 */
    PLANNED,
    /** 场地已定 */
    SITE_CONFIRMED,
    /** 建设中 */
    FITTING_OUT,
    /** 待验收 */
    ACCEPTANCE_CHECK,
    /** 运营中 */
    OPERATING,
    /** 搬迁中 */
    RELOCATING,
    /** 暂停 */
    SUSPENDED,
    /** 已撤销 */
    CLOSED;

    /** What the bureau does with a station. */
    public enum Step implements Lifecycle.Step<StationState> {
        /** 确认场地 */
        CONFIRM_SITE,
        /** 开工建设 */
        FIT_OUT,
        /** 提请验收 */
        PRESENT,
        /** 验收通过 */
        ACCEPT,
        /** 验收退回 */
        SEND_BACK,
        /** 搬迁 */
        RELOCATE,
        /** 暂停运营 */
        SUSPEND,
        /** 恢复运营 */
        REOPEN,
        /** 撤销 */
        CLOSE;

        @Override
        public StationState leadsTo() {
            return switch (this) {
                case CONFIRM_SITE -> SITE_CONFIRMED;
                case FIT_OUT, SEND_BACK -> FITTING_OUT;
                case PRESENT -> ACCEPTANCE_CHECK;
                case ACCEPT, REOPEN -> OPERATING;
                case RELOCATE -> RELOCATING;
                case SUSPEND -> SUSPENDED;
                case CLOSE -> CLOSED;
            };
        }
    }

    @Override
    public List<Step> steps() {
        return switch (this) {
            case PLANNED -> List.of(Step.CONFIRM_SITE, Step.CLOSE);
            case SITE_CONFIRMED -> List.of(Step.FIT_OUT, Step.CLOSE);
            case FITTING_OUT -> List.of(Step.PRESENT, Step.CLOSE);
            case ACCEPTANCE_CHECK -> List.of(Step.ACCEPT, Step.SEND_BACK);
            case OPERATING -> List.of(Step.RELOCATE, Step.SUSPEND, Step.CLOSE);
            case RELOCATING, SUSPENDED -> List.of(Step.REOPEN, Step.CLOSE);
            case CLOSED -> List.of();
        };
    }
}
