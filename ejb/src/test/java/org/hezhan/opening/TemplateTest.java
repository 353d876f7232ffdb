package org.hezhan.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hezhan.intake.Cell;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product hands out to be filled in, it can read. */
class TemplateTest {

    static Stream<Arguments> templates() {
        return Stream.of(ImportKind.values())
                .flatMap(kind -> Stream.of(Arguments.of(kind, Locale.CHINESE), Arguments.of(kind, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_filled_with_its_examples_is_read_as_it_was_written(ImportKind kind, Locale locale) {
        var examples = kind.sheet().columns().stream().map(Column::example).toList();
        var faults = new Faults();

        var sheet =
                Sheet.read(kind.sheet(), "filled.xlsx", Template.of(kind.sheet(), locale, List.of(examples)), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(sheet.rows().getFirst().cells()).extracting(Cell::text).isEqualTo(examples);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_offers_the_choices_of_a_column(ImportKind kind, Locale locale) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Template.of(kind.sheet(), locale)))) {
            var choices = kind.sheet().columns().stream()
                    .filter(column -> !column.constants().isEmpty())
                    .count();

            assertThat((long) workbook.getSheetAt(0).getDataValidations().size())
                    .isBetween(choices / 2, choices);
            assertThat(workbook.getSheetAt(1).getLastRowNum())
                    .isEqualTo(kind.sheet().columns().size());
        }
    }
}
