package org.hezhan.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Asks before every method whether the caller may (权限闸门), and takes only the query parameters that it knows, each once. */
@Provider
public class Gate implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> PARAMETERS = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest request;

    @Inject
    CurrentActor actor;

    @Override
    public void filter(ContainerRequestContext context) {
        var method = resource.getResourceMethod();
        if (method.isAnnotationPresent(Needs.class)) {
            actor.get().must(method.getAnnotation(Needs.class).value());
        } else if (!method.isAnnotationPresent(Open.class)
                && !(method.isAnnotationPresent(ForOperator.class) && request.isUserInRole(ForOperator.ROLE))) {
            throw ApiReason.NOT_FOR_YOU.refusal();
        }
        var known = PARAMETERS.computeIfAbsent(method, Gate::parameters);
        context.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ApiReason.PARAMETER_UNKNOWN.refusal(name);
            }
            if (values.size() > 1) {
                throw ApiReason.PARAMETER_REPEATED.refusal(name);
            }
        });
    }

    static Set<String> parameters(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }
}
