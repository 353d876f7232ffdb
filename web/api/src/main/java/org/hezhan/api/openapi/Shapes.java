package org.hezhan.api.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.hezhan.api.Page;
import org.hezhan.api.Problem;
import org.jspecify.annotations.Nullable;

/** What the records of the interface must and may hold (数据结构): all that is not nullable, and nothing unknown when sent. */
class Shapes {

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<String> sent = new TreeSet<>();

    void learn(Method method) {
        learn(method.getGenericReturnType(), false);
        for (var parameter : method.getGenericParameterTypes()) {
            learn(parameter, true);
        }
    }

    void complete(Components components) {
        components.addSchema("Problem", problem());
        components.getSchemas().forEach((name, schema) -> {
            var type = types.get(name);
            if (type != null) {
                complete(schema, type, sent.contains(name));
            } else if (name.startsWith("Page")) {
                complete(schema, Page.class, false);
            }
        });
    }

    private void learn(Type type, boolean isSent) {
        if (type instanceof ParameterizedType generic) {
            learn(generic.getRawType(), isSent);
            Arrays.stream(generic.getActualTypeArguments()).forEach(part -> learn(part, isSent));
            return;
        }
        if (!(type instanceof Class<?> plain) || !plain.getName().startsWith("org.hezhan.")) {
            return;
        }
        if (isSent && plain.isRecord()) {
            sent.add(plain.getSimpleName());
        }
        var known = types.put(plain.getSimpleName(), plain);
        if (known != null && known != plain) {
            throw new IllegalStateException("Two shapes of one name: " + known + " and " + plain);
        }
        if (plain.isRecord() && known == null) {
            for (var component : plain.getRecordComponents()) {
                learn(component.getGenericType(), isSent);
            }
        }
    }

    private static void complete(Schema schema, Class<?> type, boolean isSent) {
        if (schema.getProperties() == null || !type.isRecord()) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var property = schema.getProperties().get(name);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequired(name);
            } else if (property != null) {
                schema.addProperty(name, orNull(property));
            }
        }
        if (isSent) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        return schema.addType(SchemaType.NULL);
    }

    /** The problem is written by the mappers, so no method names it. */
    private static Schema problem() {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (RecordComponent component : Problem.class.getRecordComponents()) {
            if (!component.getName().equals("faults")) {
                schema.addProperty(
                        component.getName(),
                        OASFactory.createSchema()
                                .addType(component.getType() == int.class ? SchemaType.INTEGER : SchemaType.STRING));
            }
        }
        return schema.addProperty("faults", faults()).required(List.of("type", "title", "status", "detail"));
    }

    private static Schema faults() {
        var fault = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var component : Problem.PlacedFault.class.getRecordComponents()) {
            fault.addProperty(
                    component.getName(),
                    OASFactory.createSchema()
                            .addType(component.getType() == int.class ? SchemaType.INTEGER : SchemaType.STRING));
        }
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(fault);
    }
}
