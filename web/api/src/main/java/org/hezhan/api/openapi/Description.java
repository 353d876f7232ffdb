package org.hezhan.api.openapi;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes what the code says of itself (接口说明的补全): sentences, permissions, problems, and what must be given. */
public class Description implements OASFilter {

    static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.hezhan.api.api", Locale.ROOT, Description.class.getClassLoader());

    private final Shapes shapes = new Shapes();
    private final Answers answers = new Answers();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title(WORDS.getString("openapi.title"))
                .description(WORDS.getString("openapi.about"))
                .version("1"));
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    var endpoint = Endpoint.of(operation.getOperationId());
                    describe(operation, endpoint);
                    address(path, operation);
                    answers.complete(method, operation, endpoint);
                    shapes.learn(endpoint.method());
                    precondition(method, operation);
                }));
        api.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        answers.addTo(api.getComponents());
        shapes.complete(api.getComponents());
    }

    private static void describe(Operation operation, Endpoint endpoint) {
        operation.setOperationId(endpoint.name());
        operation.setSummary(WORDS.getString(endpoint.name()));
        operation.addTag(endpoint.resource());
        endpoint.permission().ifPresent(permission -> operation.addExtension("x-operation", permission));
        if (!endpoint.isOpen()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("token"));
        }
    }

    private static void address(String path, Operation operation) {
        if (path.startsWith("/d/{district}/")) {
            operation.addParameter(OASFactory.createParameter()
                    .name("district")
                    .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.PATH)
                    .required(true)
                    .description(WORDS.getString("openapi.district"))
                    .schema(OASFactory.createSchema()
                            .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                            .pattern("^[1-9][0-9]{5}$")));
        }
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if ("limit".equals(parameter.getName())) {
                parameter.getSchema().minimum(java.math.BigDecimal.ONE).maximum(new java.math.BigDecimal(200));
            }
        }
    }

    private static void precondition(HttpMethod method, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(method == HttpMethod.POST);
                parameter.setDescription(WORDS.getString("openapi.if-match"));
                parameter.getSchema().pattern("^\"[0-9]{1,9}\"$");
            }
            if ("Prefer".equals(parameter.getName())) {
                parameter.setDescription(WORDS.getString("openapi.prefer"));
            }
        }
    }
}
