package org.hezhan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district is named by six ASCII digits, and by nothing that only looks like them. */
class DistrictCodeTest {

    @ParameterizedTest
    @ValueSource(ints = {110_000, 430_103, 999_999})
    void a_code_reads_as_it_is_written(int code) {
        assertThat(DistrictCode.valueOf(String.valueOf(code))).isEqualTo(new DistrictCode(code));
        assertThat(new DistrictCode(code)).hasToString(String.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {109_999, 1_000_000, 0, -430_103})
    void what_is_no_division_is_no_code(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistrictCode(code))
                .withMessageContaining(String.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "43010",
                "4301033",
                "43010a",
                " 430103",
                "+43010",
                "-43010",
                "43010/",
                "43010:",
                "010103",
                "\uff14\uff13\uff10\uff11\uff10\uff13",
                "\u0664\u0663\u0660\u0661\u0660\u0663",
                "43010\u0000"
            })
    void what_is_not_six_digits_is_no_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistrictCode.valueOf(text))
                .withMessageStartingWith("Not a division code");
    }

    @Test
    void the_digits_at_both_ends_of_the_range_are_digits() {
        assertThat(DistrictCode.valueOf("190909").value()).isEqualTo(190_909);
    }
}
