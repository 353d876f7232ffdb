package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read strictly and written plainly. */
class JsonTest {

    enum Colour {
        RED
    }

    record Sample(
            String name,
            int count,
            Colour colour,
            LocalDate day,
            List<String> tags,
            @Nullable String remark) {

        public boolean isDerived() {
            return true;
        }

        public String getMore() {
            return "never written";
        }
    }

    @Test
    void what_may_be_left_out_is_nothing() throws JacksonException {
        var sample = read("{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':[]}");

        assertThat(sample.remark()).isNull();
    }

    @Test
    void components_are_written_and_nothing_else() throws JacksonException {
        var sample = new Sample("a", 1, Colour.RED, LocalDate.of(2026, 3, 31), List.of("x"), null);

        assertThat(Json.MAPPER.writeValueAsString(sample))
                .isEqualTo("{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':['x'],'remark':null}"
                        .replace('\'', '"'));
        assertThat(Json.MAPPER.writeValueAsString(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':[],'version':9}",
                "{'name':'a','name':'b','count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':null,'count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':null,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':'1','colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1.5,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':99999999999,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':1,'count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1,'colour':0,'day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1,'colour':'','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1,'colour':'BLUE','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':'2026-02-30','tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':20260331,'tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':'','tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':[null]}",
                "{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':'x'}",
                "{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':[]} {}",
                "{'name':'a\\u0000','count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a\\ud800','count':1,'colour':'RED','day':'2026-03-31','tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':'2026-03-31','tags':['\\u001b']}",
                "{'name':'a','count':1,'colour':'RED','day':'+999999999-01-01','tags':[]}",
                "{'name':'a','count':1,'colour':'RED','day':'0001-01-01','tags':[]}",
                "null",
                "[]",
                "",
            })
    void odd_content_is_refused(String text) {
        assertThatThrownBy(() -> {
                    if (read(text) == null) {
                        throw new IllegalArgumentException("nothing");
                    }
                })
                .isNotNull();
    }

    private static Sample read(String text) throws JacksonException {
        return Json.MAPPER.readValue(text.replace('\'', '"'), Sample.class);
    }
}
