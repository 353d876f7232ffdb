package org.hezhan.reporting;

import java.util.List;
import org.hezhan.shared.Lifecycle;

/** Where a report stands in its review (审核状态). Lateness is not among them: it is computed from the clock. */
public enum ReviewState implements Lifecycle<ReviewState, ReviewState.Step> {
    /** 草稿 */
    DRAFT,
    /** 待审核 */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已通过 */
    APPROVED,
    /** 已办结 */
    CLOSED;

    /** What people do with a report (办理步骤). */
    public enum Step implements Lifecycle.Step<ReviewState> {
        /** 提交 */
        SUBMIT,
        /** 退回 */
        RETURN,
        /** 通过 */
        APPROVE,
        /** 督导点评 */
        COMMENT,
        /** 知悉 */
        ACKNOWLEDGE;

        @Override
        public ReviewState leadsTo() {
            return switch (this) {
                case SUBMIT -> SUBMITTED;
                case RETURN -> RETURNED;
                case APPROVE -> APPROVED;
                case COMMENT, ACKNOWLEDGE -> CLOSED;
            };
        }
    }

    @Override
    public List<Step> steps() {
        return switch (this) {
            case DRAFT, RETURNED -> List.of(Step.SUBMIT);
            case SUBMITTED -> List.of(Step.APPROVE, Step.RETURN);
            case APPROVED -> List.of(Step.COMMENT, Step.ACKNOWLEDGE);
            case CLOSED -> List.of();
        };
    }

    /** Whether its author may still change it. */
    public boolean isWithAuthor() {
        return this == DRAFT || this == RETURNED;
    }
}
