package org.hezhan.pages.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallsTest {

    /** What a page may call. */
    public record Row(String name) {

        public String with(String label, Object... values) {
            return label + values.length;
        }

        public String twice(String text) {
            return text + text;
        }

        public String twice(Integer number) {
            return "" + 2 * number;
        }

        public String fails() {
            throw new IllegalStateException("no");
        }
    }

    record Hidden(String name) {}

    private final Plain context = new Plain();

    @Test
    void a_component_of_a_record_is_read() {
        assertThat(call(new Row("禾"), "name")).isEqualTo("禾");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_remains_is_gathered_for_a_method_that_takes_any_number() {
        assertThat(call(new Row(""), "with", "a")).isEqualTo("a0");
        assertThat(call(new Row(""), "with", "a", 1, null)).isEqualTo("a2");
        assertThat(call(new Row(""), "with")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_is_not_clear_at_once_is_left_to_others() {
        assertThat(call(new Row(""), "twice", "a")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Row(""), "absent")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Hidden(""), "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_failure_comes_with_its_cause() {
        assertThatThrownBy(() -> call(new Row(""), "fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private @Nullable Object call(Object base, String name, @Nullable Object... values) {
        context.setPropertyResolved(false);
        return new Calls().invoke(context, base, name, null, values);
    }

    private static final class Plain extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            return type.cast(value);
        }

        @Override
        public ELResolver getELResolver() {
            return new Calls();
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
