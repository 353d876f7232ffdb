package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Whatever path is let in names the district that stands in it; JAZZER_FUZZ=1 looks for more than the seeds. */
class DistrictFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void a_path_names_the_district_it_begins_with_or_nothing(@NotNull String path) {
        DistrictFilter.district(path)
                .ifPresent(district ->
                        assertThat(path).startsWith("/d/" + district + "/").matches("[A-Za-z0-9/-]+"));
    }
}
