package org.hezhan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hezhan.intake.Flaw;
import org.hezhan.shared.Lifecycle;
import org.hezhan.shared.Reason;
import org.hezhan.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state, step and reason has its Chinese and its English, and none of them is left over. */
class WordsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final List<JavaClass> ENUMS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.hezhan").stream()
                    .filter(JavaClass::isEnum)
                    .toList();

    @ParameterizedTest
    @ValueSource(strings = {"words.properties", "words_en.properties"})
    void every_state_step_and_reason_is_said(String bundle) throws IOException {
        var needed = new TreeSet<String>();
        ENUMS.stream()
                .filter(type -> type.isAssignableTo(Lifecycle.class)
                        || type.isAssignableTo(Lifecycle.Step.class)
                        || type.isAssignableTo(Reason.class))
                .flatMap(WordsTest::keys)
                .forEach(needed::add);
        ENUMS.stream()
                .filter(type -> type.isAssignableTo(Flaw.class))
                .flatMap(WordsTest::keys)
                .flatMap(key -> Stream.of(key, key + ".remedy"))
                .forEach(needed::add);

        assertThat(said(bundle)).containsAll(needed);
    }

    @Test
    void chinese_and_english_say_the_same_keys() throws IOException {
        assertThat(said("words_en.properties")).isEqualTo(said("words.properties"));
    }

    @Test
    void nothing_is_blank_and_english_is_english() throws IOException {
        assertThat(words("words.properties").values())
                .noneMatch(text -> text.toString().isBlank());
        assertThat(words("words_en.properties").values())
                .noneMatch(text -> text.toString().isBlank()
                        || HAN.matcher(text.toString()).find());
    }

    @Test
    void sentences_take_the_same_facts_in_both() throws IOException {
        var english = words("words_en.properties");

        assertThat(words("words.properties"))
                .allSatisfy((key, chinese) -> assertThat(facts(english.getProperty(key.toString(), "")))
                        .as(key.toString())
                        .isEqualTo(facts(chinese)));
    }

    @Test
    void nothing_is_said_of_constants_that_do_not_exist() throws IOException {
        var possible = new TreeSet<String>();
        ENUMS.stream().flatMap(WordsTest::keys).forEach(possible::add);

        var ofConstants = new TreeSet<>(said("words.properties"));
        ofConstants.removeIf(key -> !key.matches("[a-z]+\\.[A-Z]\\w+(\\.[A-Z]\\w+)*\\.[A-Z_0-9]+"));
        assertThat(possible).containsAll(ofConstants);
    }

    @Test
    void nothing_is_said_of_reasons_that_do_not_exist() throws IOException {
        var reasons = new TreeSet<String>();
        ENUMS.stream()
                .filter(type -> type.isAssignableTo(Reason.class))
                .flatMap(WordsTest::keys)
                .forEach(reasons::add);

        var ofReasons = new TreeSet<>(said("words.properties"));
        ofReasons.removeIf(key -> !key.matches("[a-z]+\\.[a-z-]+") || key.equals("indicator.shortfall"));
        assertThat(reasons).containsAll(ofReasons);
    }

    private static Stream<String> keys(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> constant instanceof Reason reason ? reason.key() : Words.key((Enum<?>) constant));
    }

    private static Set<String> facts(Object sentence) {
        return PLACE.matcher(sentence.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> said(String bundle) throws IOException {
        return words(bundle).stringPropertyNames();
    }

    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(bundle));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
