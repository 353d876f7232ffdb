package org.hezhan.shared;

import java.util.List;

/**
 * A life cycle as a table (状态机): every state lists the steps that are open in it, every step names where it leads.
 * The same table feeds buttons, REST, the drawing in the documents and the tests.
 *
 * @param <S> the states
 * @param <T> the steps
 */
public interface Lifecycle<S extends Enum<S> & Lifecycle<S, T>, T extends Enum<T> & Lifecycle.Step<S>> {

    /** The steps that are open in this state, in the order in which people are offered them. */
    List<T> steps();

    /** @throws Refusal when the step is not open in this state */
    default S after(T step) {
        if (!steps().contains(step)) {
            throw SharedReason.STEP_NOT_POSSIBLE.refusal(step, this);
        }
        return step.leadsTo();
    }

    /**
     * One step of a life cycle.
     *
     * @param <S> the states
     */
    interface Step<S> {
        S leadsTo();
    }
}
