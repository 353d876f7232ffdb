package org.hezhan.api.openapi;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hezhan.api.Versioned;

/** The answers that every method may give beside its own (通用应答): 201 for what is new, and the problems. */
class Answers {

    private static final List<String> ALWAYS = List.of("400", "406", "500", "503");
    private static final List<String> SIGNED_IN = List.of("401", "403", "404");
    private static final List<String> WITH_BODY = List.of("413", "415", "422");
    private static final List<String> STEPS = List.of("409", "412", "428");

    private final TreeSet<String> used = new TreeSet<>();

    void complete(HttpMethod method, Operation operation, Endpoint endpoint) {
        var responses = operation.getResponses();
        var done = responses.getAPIResponse("200");
        if (done != null) {
            done.setDescription(word("200"));
            if (Versioned.class.isAssignableFrom(endpoint.method().getReturnType())) {
                done.addHeader("ETag", header());
            }
            if (endpoint.maySayLittle()) {
                responses.addAPIResponse(
                        "204",
                        OASFactory.createAPIResponse().description(word("204")).headers(done.getHeaders()));
            }
            if (method == HttpMethod.PUT) {
                responses.addAPIResponse("201", made(done));
            }
        }
        add(operation, ALWAYS);
        if (!endpoint.isOpen()) {
            add(operation, SIGNED_IN);
        }
        if (operation.getRequestBody() != null) {
            add(operation, WITH_BODY);
        }
        if (method != HttpMethod.GET) {
            add(operation, STEPS);
        }
    }

    void addTo(Components components) {
        for (var status : used) {
            var body = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("Problem"));
            components.addResponse(
                    "Problem" + status,
                    OASFactory.createAPIResponse()
                            .description(word(status))
                            .content(OASFactory.createContent().addMediaType("application/problem+json", body)));
        }
    }

    private void add(Operation operation, List<String> statuses) {
        for (var status : statuses) {
            used.add(status);
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static APIResponse made(APIResponse done) {
        return OASFactory.createAPIResponse()
                .description(word("201"))
                .headers(done.getHeaders())
                .content(done.getContent());
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header() {
        return OASFactory.createHeader()
                .description(word("etag"))
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static String word(String key) {
        return Description.WORDS.getString("openapi." + key);
    }
}
