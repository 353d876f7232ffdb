package org.hezhan.server;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --clock}, so that a wrong one is refused here and not by a server that does not deploy. */
final class ClockSetting implements ITypeConverter<String> {

    @Override
    public String convert(String setting) {
        int colon = setting.indexOf(':');
        String form = colon < 0 ? "" : setting.substring(0, colon);
        String value = setting.substring(colon + 1);
        try {
            if (form.equals("shift")) {
                Duration.parse(value);
                return setting;
            }
            if (form.equals("fixed") || form.equals("from")) {
                LocalDateTime.parse(value);
                return setting;
            }
        } catch (DateTimeException unreadable) {
            throw wrong(setting);
        }
        throw wrong(setting);
    }

    private static TypeConversionException wrong(String setting) {
        return new TypeConversionException(
                "'%s' is no clock: write fixed:2026-03-31T17:30, from:2026-03-31T17:30 or shift:-PT48H"
                        .formatted(setting));
    }
}
