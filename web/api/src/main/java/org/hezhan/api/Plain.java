package org.hezhan.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which texts and days are taken (可收的文字与日期): no control characters or halves of characters, no day out of all time. */
final class Plain {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Plain() {}

    static boolean isText(String text) {
        return text.codePoints().noneMatch(Plain::isOdd);
    }

    static String text(String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        mustBeInTime(day.getYear());
        return day;
    }

    static YearMonth month(String text) {
        var month = YearMonth.parse(text);
        mustBeInTime(month.getYear());
        return month;
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(String.class, new Texts())
                .addDeserializer(LocalDate.class, new Days());
    }

    private static boolean isOdd(int point) {
        return Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static void mustBeInTime(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException();
        }
    }

    private static final class Texts extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return isText(text) ? text : (String) context.handleWeirdStringValue(String.class, "", "odd characters");
        }
    }

    private static final class Days extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return day(parser.getText());
            } catch (DateTimeException | IllegalArgumentException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a day");
            }
        }
    }
}
