package org.hezhan.pages.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Whatever is taken for an address names the district that stands in it; JAZZER_FUZZ=1 looks for more than the seeds. */
class AddressFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void a_path_names_the_district_it_begins_with_or_nothing(@NotNull String path) {
        Address.of(path).ifPresent(address -> {
            assertThat(path).startsWith("/d/" + address.district() + "/").matches("[a-z0-9/.-]+");
            assertThat(address.view()).doesNotContain("..").startsWith("/");
        });
    }
}
