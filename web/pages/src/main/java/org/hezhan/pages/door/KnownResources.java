package org.hezhan.pages.door;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pages are made of once (已知资源): templates, tag files, style sheets and scripts, which change with a release only.
 * Faces looks for them a dozen times a page, each time with a failure of its own, for want of a resource in the reader's language.
 */
public class KnownResources extends ResourceHandlerWrapper {

    /** Where a resource lies. */
    private record Name(@Nullable String library, String name) {}

    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();
    private final Map<Name, Resource> resources = new ConcurrentHashMap<>();

    public KnownResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** Nothing is kept of what is not there. */
    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        return views.computeIfAbsent(name, _ -> super.createViewResource(context, name));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return resources.computeIfAbsent(new Name(library, name), _ -> super.createResource(name, library));
    }
}
