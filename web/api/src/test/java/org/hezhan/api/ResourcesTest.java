package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method says who may call it, and is said in words. */
class ResourcesTest {

    @Test
    void every_method_names_who_may_call_it() {
        assertThat(methods()).hasSizeGreaterThan(20).allSatisfy(method -> assertThat(Stream.of(
                                method.isAnnotationPresent(Needs.class),
                                method.isAnnotationPresent(Open.class),
                                method.isAnnotationPresent(ForOperator.class))
                        .filter(present -> present))
                .as(method.toString())
                .hasSize(1));
    }

    @Test
    void every_method_in_a_district_names_an_operation_of_the_permission_table() {
        assertThat(methods()
                        .filter(method -> path(method).startsWith("d/{district}/"))
                        .filter(method -> !method.isAnnotationPresent(Needs.class)))
                .isEmpty();
    }

    @Test
    void only_the_status_and_the_description_are_open() {
        assertThat(methods().filter(method -> method.isAnnotationPresent(Open.class)))
                .extracting(ResourcesTest::path)
                .containsExactlyInAnyOrder("status", "openapi");
    }

    @Test
    void only_operators_call_what_is_outside_of_districts() {
        assertThat(methods()
                        .filter(method -> path(method).startsWith("operator"))
                        .filter(method -> !method.isAnnotationPresent(ForOperator.class)))
                .isEmpty();
    }

    @Test
    void the_bundle_says_every_method_and_every_refusal_and_nothing_else() {
        var needed = new TreeSet<String>();
        methods().forEach(method -> needed.add(name(method)));
        Arrays.stream(ApiReason.values()).forEach(reason -> needed.add(reason.key()));

        assertThat(Problems.bundle(Locale.CHINESE).keySet().stream().filter(key -> !key.startsWith("openapi.")))
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void english_says_every_refusal_too() {
        for (var reason : ApiReason.values()) {
            var english = Problems.bundle(Locale.ENGLISH).getString(reason.key());
            assertThat(english).isNotEqualTo(Problems.bundle(Locale.CHINESE).getString(reason.key()));
        }
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .importPackages("org.hezhan.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(annotation ->
                                        annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static String path(Method method) {
        return method.getDeclaringClass().getAnnotation(Path.class).value();
    }

    private static String name(Method method) {
        var type = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + method.getName();
    }
}
