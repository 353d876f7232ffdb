package org.hezhan.purchase;

import java.util.List;

/**
 * One instalment of a scheme (一期拨付).
 *
 * @param bp its share of the contract's total in basis points
 * @param conditions what must be true before it is paid, such as {@code EVAL_GRADE_GE:PASS}
 */
public record Share(int seq, int bp, List<String> conditions) {

    public Share {
        conditions = List.copyOf(conditions);
    }
}
