package org.hezhan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Every district of the country is known with its streets, and the template of a pack with its files. */
class DivisionsTest {

    @Test
    void a_district_is_found_with_all_its_streets() {
        var tianxin = Divisions.find(430_103).orElseThrow();

        assertThat(tianxin.code()).isEqualTo(430_103);
        assertThat(tianxin.streets()).hasSizeGreaterThan(10).allSatisfy(street -> {
            assertThat(street.code()).startsWith("430103").hasSize(9);
            assertThat(street.name()).isNotBlank();
        });
        assertThat(tianxin.name()).isNotEqualTo(tianxin.city()).isNotBlank();
        assertThat(tianxin.province()).isNotBlank();
    }

    @Test
    void what_is_no_district_is_not_found() {
        assertThat(Divisions.find(999_999)).isEmpty();
    }

    @Test
    void the_template_has_its_files_and_no_others() {
        assertThat(PackTemplate.file("district.properties")).contains("code=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackTemplate.file("nothing.csv"))
                .withMessageContaining("nothing.csv");
    }
}
