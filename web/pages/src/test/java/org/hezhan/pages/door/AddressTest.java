package org.hezhan.pages.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.hezhan.tenancy.DistrictCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address names its district and its page in one way only. */
class AddressTest {

    private static final DistrictCode TIANXIN = new DistrictCode(430_103);

    @Test
    void the_district_itself_is_its_home() {
        assertThat(Address.of("/d/430103/")).hasValue(new Address(TIANXIN, "home", false));
    }

    @Test
    void a_page_is_a_view() {
        var address = Address.of("/d/430103/daily-logs").orElseThrow();

        assertThat(address.view()).isEqualTo("/daily-logs.xhtml");
        assertThat(Address.of(TIANXIN, address.view())).isEqualTo("/d/430103/daily-logs");
    }

    @Test
    void a_workbook_is_an_export() {
        assertThat(Address.of("/d/430103/export/stations.xlsx").orElseThrow().view())
                .isEqualTo("/export/stations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/43010/",
                "/d/4301033/",
                "/d/430103",
                "/d/000103/",
                "/d/430103//kpi",
                "/d/430103/KPI",
                "/d/430103/kpi.xhtml",
                "/d/430103/kpi/",
                "/d/430103;x=1/kpi",
                "/d/%34%330103/kpi",
                "/d/430103/../kpi",
                "/d/430103/export/../kpi.xlsx",
                "/d/\u0664\u0663\u0660\u0661\u0660\u0663/",
                "/d/430103/-kpi"
            })
    void anything_else_is_no_address(String path) {
        assertThat(Address.of(path)).isEmpty();
    }
}
