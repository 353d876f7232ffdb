package org.hezhan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The description of this interface (接口说明, OpenAPI 3.1), as YAML or JSON; needs no sign-in. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

    private static final String YAML = "application/yaml";

    @GET
    @Open
    @Produces({YAML, MediaType.APPLICATION_JSON})
    public Response description(@HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        return accept != null && accept.contains("json")
                ? Response.ok(read("openapi.json"), MediaType.APPLICATION_JSON).build()
                : Response.ok(read("openapi.yaml"), YAML).build();
    }

    private static byte[] read(String name) {
        try (var stream = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
