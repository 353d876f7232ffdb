package org.hezhan.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "capitals.csv", numLinesToSkip = 1, encoding = "UTF-8")
    void amounts_are_written_as_contracts_write_them(long fen, String capitals) {
        assertThat(Capitals.of(fen)).isEqualTo(capitals);
    }

    @Test
    void no_contract_is_about_less_than_nothing() {
        assertThatThrownBy(() -> Capitals.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
