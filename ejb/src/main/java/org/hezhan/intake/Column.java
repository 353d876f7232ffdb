package org.hezhan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind of sheet (列).
 *
 * @param name the name in the header of a CSV; its Chinese and English titles are read as well
 * @param choices what may stand in it, or nothing when it is free
 * @param example what a person sees in the template
 */
public record Column(
        String name, boolean required, @Nullable Class<? extends Enum<?>> choices, String example) {

    public static Column needed(String name, String example) {
        return new Column(name, true, null, example);
    }

    public static Column free(String name, String example) {
        return new Column(name, false, null, example);
    }

    public static Column chosen(String name, Class<? extends Enum<?>> choices, Enum<?> example) {
        return new Column(name, true, choices, example.name());
    }

    public Column orNothing() {
        return new Column(name, false, choices, example);
    }

    /** The constants that may stand in it, in their order. */
    public List<Enum<?>> constants() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }
}
