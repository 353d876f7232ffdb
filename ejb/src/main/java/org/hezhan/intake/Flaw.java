package org.hezhan.intake;

/** What can be wrong with a place in a file (差错); each feature lists its own as an enum, with two sentences in words. */
public interface Flaw {

    String name();

    /** The key of the sentence that says what is wrong, such as {@code intake.SheetFlaw.VALUE_MISSING}. */
    default String key() {
        var type = getClass();
        var feature = type.getPackageName();
        return feature.substring(feature.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + name();
    }

    /** The key of the sentence that says what to do. */
    default String remedyKey() {
        return key() + ".remedy";
    }
}
