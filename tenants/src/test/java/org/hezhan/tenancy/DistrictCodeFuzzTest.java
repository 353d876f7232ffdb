package org.hezhan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Whatever is taken for a division code is written as that code and not otherwise; JAZZER_FUZZ=1 looks for more than the seeds. */
class DistrictCodeFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void a_text_is_the_code_it_reads_as_or_none(@NotNull String text) {
        try {
            assertThat(DistrictCode.valueOf(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Not a division code");
        }
    }
}
