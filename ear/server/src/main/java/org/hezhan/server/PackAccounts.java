package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hezhan.server.PackRows.Row;

/** Makes the accounts of a pack known to Keycloak, with the demo password, as members of the district's organization. */
final class PackAccounts {
    private static final String REALM = Realm.NAME;
    private final KeycloakAdmin keycloak;

    PackAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** The accounts of a pack whose folder is named by its district. */
    void bring(Path pack) {
        String code = pack.getFileName().toString();
        String name = Settings.read(pack.resolve("district.properties")).getProperty("name_zh", code);
        bring(code, name, PackRows.of(pack));
    }

    /** Brings what is missing and leaves what is there alone. */
    void bring(String district, String name, List<Row> rows) {
        Map<String, Row> accounts = new LinkedHashMap<>();
        rows.forEach(row -> accounts.putIfAbsent(row.account(), row));
        if (accounts.isEmpty()) {
            return;
        }
        String organization = organization(district, name);
        Set<String> members = usernames(REALM + "/organizations/" + organization + "/members?max=5000");
        accounts.keySet().removeAll(members);
        if (accounts.isEmpty()) {
            return;
        }
        JsonArrayBuilder users = Json.createArrayBuilder();
        JsonObject credential = DemoPassword.credential();
        accounts.values().forEach(row -> users.add(user(row, credential)));
        keycloak.post(
                REALM + "/partialImport",
                Json.createObjectBuilder()
                        .add("ifResourceExists", "SKIP")
                        .add("users", users)
                        .build());
        Map<String, String> ids = ids();
        for (String account : accounts.keySet()) {
            String id = ids.get(account);
            if (id != null) {
                keycloak.post(REALM + "/organizations/" + organization + "/members", Json.createValue(id));
            }
        }
    }

    private String organization(String alias, String name) {
        JsonArray found = keycloak.get(REALM + "/organizations?exact=true&search=d" + alias + ".example")
                .asJsonArray();
        if (!found.isEmpty()) {
            return found.getJsonObject(0).getString("id");
        }
        JsonObjectBuilder organization = Json.createObjectBuilder()
                .add("name", name)
                .add("alias", alias)
                .add("enabled", true)
                .add(
                        "domains",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("name", "d" + alias + ".example")));
        keycloak.post(REALM + "/organizations", organization.build());
        return organization(alias, name);
    }

    /** The family name is the first character; two-character family names are rare enough for invented people. */
    private static JsonObjectBuilder user(Row row, JsonObject credential) {
        int family = row.name().offsetByCodePoints(0, 1);
        return Json.createObjectBuilder()
                .add("username", row.account())
                .add("enabled", true)
                .add("email", row.account() + "@hezhan.example")
                .add("emailVerified", true)
                .add("lastName", row.name().substring(0, family))
                .add("firstName", row.name().substring(family))
                .add("credentials", Json.createArrayBuilder().add(credential));
    }

    private Set<String> usernames(String path) {
        Set<String> names = new HashSet<>();
        for (JsonObject user : keycloak.get(path).asJsonArray().getValuesAs(JsonObject.class)) {
            names.add(user.getString("username"));
        }
        return names;
    }

    private Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        JsonArray users = keycloak.get(REALM + "/users?briefRepresentation=true&max=100000")
                .asJsonArray();
        for (JsonObject user : users.getValuesAs(JsonObject.class)) {
            ids.put(user.getString("username"), user.getString("id"));
        }
        return ids;
    }
}
