package org.hezhan.purchase;

import java.util.List;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Lifecycle;

/** The life of a contract (合同状态, domain §2.5). */
public enum ContractState implements Lifecycle<ContractState, ContractState.Step> {
    /** 草拟 */
    DRAFT,
    /** 已签署 */
    SIGNED,
    /** 已生效 */
    EFFECTIVE,
    /** 履行中 */
    PERFORMING,
    /** 中止 */
    SUSPENDED,
    /** 终止交接中 */
    TERMINATING,
    /** 已终止 */
    TERMINATED,
    /** 已完成 */
    COMPLETED;

    /** What the bureau does with a contract. */
    public enum Step implements Lifecycle.Step<ContractState> {
        /** 签署 */
        SIGN,
        /** 公告备案生效 */
        TAKE_EFFECT,
        /** 开始履行 */
        START,
        /** 中止 */
        SUSPEND,
        /** 恢复履行 */
        RESUME,
        /** 启动终止 */
        BEGIN_TERMINATION,
        /** 交接完成终止 */
        TERMINATE,
        /** 验收完成 */
        COMPLETE;

        @Override
        public ContractState leadsTo() {
            return switch (this) {
                case SIGN -> SIGNED;
                case TAKE_EFFECT -> EFFECTIVE;
                case START, RESUME -> PERFORMING;
                case SUSPEND -> SUSPENDED;
                case BEGIN_TERMINATION -> TERMINATING;
                case TERMINATE -> TERMINATED;
                case COMPLETE -> COMPLETED;
            };
        }

        /** What a person must be allowed to do to take it. */
        public Operation operation() {
            return switch (this) {
                case SIGN -> Operation.CONTRACT_SIGN;
                case TAKE_EFFECT, START, SUSPEND, RESUME, BEGIN_TERMINATION, TERMINATE, COMPLETE ->
                    Operation.CONTRACT_STEP;
            };
        }
    }

    @Override
    public List<Step> steps() {
        return switch (this) {
            case DRAFT -> List.of(Step.SIGN);
            case SIGNED -> List.of(Step.TAKE_EFFECT);
            case EFFECTIVE -> List.of(Step.START);
            case PERFORMING -> List.of(Step.COMPLETE, Step.SUSPEND, Step.BEGIN_TERMINATION);
            case SUSPENDED -> List.of(Step.RESUME, Step.BEGIN_TERMINATION);
            case TERMINATING -> List.of(Step.TERMINATE);
            case TERMINATED, COMPLETED -> List.of();
        };
    }

    /** Whether it holds its stations, so that no other contract may have them at that time. */
    public boolean isBinding() {
        return switch (this) {
            case SIGNED, EFFECTIVE, PERFORMING, SUSPENDED, TERMINATING -> true;
            case DRAFT, TERMINATED, COMPLETED -> false;
        };
    }

    /** Whether its stations are in the agency's hands. */
    public boolean isRunning() {
        return switch (this) {
            case PERFORMING, SUSPENDED, TERMINATING -> true;
            case DRAFT, SIGNED, EFFECTIVE, TERMINATED, COMPLETED -> false;
        };
    }
}
