package org.hezhan.casework;

import java.util.List;
import org.hezhan.shared.Lifecycle;

/** Where a service record stands (服务记录状态). */
public enum RecordState implements Lifecycle<RecordState, RecordState.Step> {
    /** 草稿 */
    DRAFT,
    /** 待审核 */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已通过 */
    APPROVED,
    /** 已作废 */
    VOIDED;

    /** What may be done with a record; all but voiding happens to all records of a day at once. */
    public enum Step implements Lifecycle.Step<RecordState> {
        /** 提交 */
        SUBMIT,
        /** 退回 */
        RETURN,
        /** 通过 */
        APPROVE,
        /** 作废 */
        VOID;

        @Override
        public RecordState leadsTo() {
            return switch (this) {
                case SUBMIT -> SUBMITTED;
                case RETURN -> RETURNED;
                case APPROVE -> APPROVED;
                case VOID -> VOIDED;
            };
        }
    }

    @Override
    public List<Step> steps() {
        return switch (this) {
            case DRAFT, RETURNED -> List.of(Step.SUBMIT);
            case SUBMITTED -> List.of(Step.RETURN, Step.APPROVE);
            case APPROVED -> List.of(Step.VOID);
            case VOIDED -> List.of();
        };
    }

    boolean isWithWorker() {
        return this == DRAFT || this == RETURNED;
    }
}
