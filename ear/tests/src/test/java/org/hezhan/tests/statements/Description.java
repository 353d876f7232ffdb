package org.hezhan.tests.statements;

import java.util.Set;
import java.util.TreeSet;
import org.hezhan.tests.api.Program;

/** The operations that the description of the interface tells. */
final class Description {

    private Description() {}

    /** Those inside a district, such as {@code GET /d/{district}/stations}. */
    static Set<String> operations() {
        var operations = new TreeSet<String>();
        Program.nobody()
                .saying("Accept", "application/json")
                .get("/openapi")
                .json()
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().keySet().stream()
                        .filter(_ -> path.startsWith("/d/"))
                        .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        return operations;
    }
}
