package org.hezhan.api.openapi;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hezhan.api.ForOperator;
import org.hezhan.api.Needs;
import org.hezhan.api.Open;

/** One method of a resource (接口), found again from the name under which the generator knows it. */
record Endpoint(Method method) {

    static Endpoint of(String generated) {
        var cut = generated.lastIndexOf('_');
        try {
            var type = Class.forName(generated.substring(0, cut), false, Endpoint.class.getClassLoader());
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(generated.substring(cut + 1)))
                    .filter(Endpoint::isCalled)
                    .map(Endpoint::new)
                    .reduce((one, another) -> {
                        throw new IllegalStateException("Two methods of one name: " + one + " and " + another);
                    })
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A resource may help itself with a method of the same name, which nobody calls from outside. */
    private static boolean isCalled(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** The resource in camel case, such as {@code dailyLogs}. */
    String resource() {
        var name = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    String name() {
        return resource() + "." + method.getName();
    }

    Optional<String> permission() {
        if (method.isAnnotationPresent(ForOperator.class)) {
            return Optional.of("operator");
        }
        return Optional.ofNullable(method.getAnnotation(Needs.class))
                .map(needs -> needs.value().name());
    }

    /** Whether whoever prefers it is answered without a body. */
    boolean maySayLittle() {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals("Prefer"));
    }

    boolean isOpen() {
        return method.isAnnotationPresent(Open.class);
    }
}
