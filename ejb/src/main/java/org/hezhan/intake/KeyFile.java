package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.KEY_MISSING;
import static org.hezhan.intake.SheetFlaw.KEY_TWICE;
import static org.hezhan.intake.SheetFlaw.KEY_UNKNOWN;
import static org.hezhan.intake.SheetFlaw.LINE_NOT_UNDERSTOOD;
import static org.hezhan.intake.SheetFlaw.NOT_AN_INTEGER;
import static org.hezhan.intake.SheetFlaw.OUT_OF_RANGE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of lines {@code key=value} (键值文件), each knowing its line; lines beginning with # explain. */
public final class KeyFile {

    private final String file;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Faults faults;

    private KeyFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** @param known the keys that may stand in it */
    public static KeyFile read(String file, String content, Set<String> known, Faults faults) {
        var read = new KeyFile(file, faults);
        var number = 0;
        for (var line : content.split("\\R", -1)) {
            number++;
            var text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                read.take(number, text, known);
            }
        }
        return read;
    }

    private void take(int number, String text, Set<String> known) {
        var sign = text.indexOf('=');
        if (sign < 1) {
            faults.add(file, number, "", LINE_NOT_UNDERSTOOD, text);
            return;
        }
        var key = text.substring(0, sign).strip();
        if (!known.contains(key)) {
            faults.add(file, number, key, KEY_UNKNOWN, key);
        } else if (lines.containsKey(key)) {
            faults.add(file, number, key, KEY_TWICE, key, lines.get(key));
        } else {
            values.put(key, text.substring(sign + 1).strip());
            lines.put(key, number);
        }
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public int line(String key) {
        return lines.getOrDefault(key, 0);
    }

    public void fault(String key, Flaw flaw, Object... facts) {
        faults.add(file, line(key), key, flaw, facts);
    }

    /** The value, which must be there. */
    public String text(String key) {
        var text = values.getOrDefault(key, "");
        if (text.isEmpty()) {
            fault(key, KEY_MISSING, key);
        }
        return text;
    }

    public int integer(String key, int least, int most) {
        var text = text(key);
        try {
            var value = text.isEmpty() ? least : Integer.parseInt(text);
            if (value < least || value > most) {
                fault(key, OUT_OF_RANGE, value, least, most);
            }
            return value;
        } catch (NumberFormatException e) {
            fault(key, NOT_AN_INTEGER, text);
            return least;
        }
    }

    /** One of the words, as a constant. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        var text = text(key);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            fault(key, SheetFlaw.NOT_A_CHOICE, text, List.of(type.getEnumConstants()));
        }
        return type.getEnumConstants()[0];
    }
}
