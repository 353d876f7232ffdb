package org.hezhan.pages.show;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that pages name, such as {@code log.day()} (方法调用). Expressly looks through all methods of a class at each
 * call; here a class is looked through once. What this does not decide at once - overloads, classes that are not public - it leaves
 * to Expressly.
 */
public class Calls extends ELResolver {

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                    .collect(Collectors.groupingBy(Method::getName));
        }
    };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object name,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] values) {
        if (base == null || values == null) {
            return null;
        }
        var methods = METHODS.get(base.getClass()).getOrDefault(name.toString(), List.of());
        if (methods.size() != 1 || !fits(methods.getFirst(), values.length)) {
            return null;
        }
        var method = methods.getFirst();
        try {
            var result = method.invoke(base, arguments(context, method, values));
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static boolean fits(Method method, int values) {
        return Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && (method.isVarArgs()
                        ? values >= method.getParameterCount() - 1
                        : values == method.getParameterCount());
    }

    private static @Nullable Object[] arguments(ELContext context, Method method, @Nullable Object[] values) {
        var types = method.getParameterTypes();
        var arguments = new @Nullable Object[types.length];
        var single = method.isVarArgs() ? types.length - 1 : types.length;
        for (var i = 0; i < single; i++) {
            arguments[i] = context.convertToType(values[i], types[i]);
        }
        if (method.isVarArgs()) {
            arguments[single] = rest(context, types[single].getComponentType(), values, single);
        }
        return arguments;
    }

    private static Object rest(ELContext context, Class<?> type, @Nullable Object[] values, int from) {
        var rest = Array.newInstance(type, values.length - from);
        for (var i = from; i < values.length; i++) {
            Array.set(rest, i - from, context.convertToType(values[i], type));
        }
        return rest;
    }

    /** Properties are not its business. */
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // It has no properties.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
