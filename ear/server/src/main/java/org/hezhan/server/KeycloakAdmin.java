package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.hezhan.server.Http.Answer;
import org.jspecify.annotations.Nullable;

/** The administrator's side of Keycloak, as far as a realm and the accounts of a pack need it. */
final class KeycloakAdmin {
    static final String CLIENT = "launcher";
    /** The scope that Keycloak itself gives to clients with an account of their own. */
    private static final String OF_PROGRAMS = "service_account";

    private static final long HALF_A_MINUTE = 30_000_000_000L;
    private final String server;
    private final String secret;
    private @Nullable String token;
    private long renewed;

    KeycloakAdmin(String server, String secret) {
        this.server = server;
        this.secret = secret;
    }

    /** A token that lives long enough for the next call; the master realm's live one minute. */
    synchronized String token() {
        String known = token;
        if (known == null || System.nanoTime() - renewed > HALF_A_MINUTE) {
            known = Tokens.ofProgram(server + "/realms/master", CLIENT, secret);
            token = known;
            renewed = System.nanoTime();
        }
        return known;
    }

    boolean has(String path) {
        return Http.get(address(path), token()).status() != 404;
    }

    JsonValue get(String path) {
        return Http.get(address(path), token()).orTrouble("Asking Keycloak").json();
    }

    Answer post(String path, JsonValue body) {
        return Http.json("POST", address(path), token(), body).orTrouble("Telling Keycloak");
    }

    void put(String path, JsonValue body) {
        Http.json("PUT", address(path), token(), body).orTrouble("Telling Keycloak");
    }

    private void delete(String path) {
        Http.json("DELETE", address(path), token(), JsonValue.EMPTY_JSON_OBJECT).orTrouble("Telling Keycloak");
    }

    /** Makes the realm, or brings an older one to what the code says, leaving its people alone. */
    void bring(JsonObject realm) {
        String name = realm.getString("realm");
        if (!has(name)) {
            post("", realm);
            return;
        }
        JsonObject present = get(name).asJsonObject();
        if (Realm.stamp(present).equals(Realm.stamp(realm))) {
            return;
        }
        JsonArray clients = realm.getJsonArray("clients");
        for (JsonObject client : clients.getValuesAs(JsonObject.class)) {
            bring(name, client);
        }
        for (JsonObject user : realm.getJsonArray("users").getValuesAs(JsonObject.class)) {
            permit(name, user);
        }
        put(
                name,
                Json.createObjectBuilder(realm)
                        .remove("clients")
                        .remove("users")
                        .remove("roles")
                        .build());
    }

    private void bring(String realm, JsonObject client) {
        JsonArray found =
                get(realm + "/clients?clientId=" + client.getString("clientId")).asJsonArray();
        if (found.isEmpty()) {
            post(realm + "/clients", client);
        } else {
            String id = found.getJsonObject(0).getString("id");
            put(
                    realm + "/clients/" + id,
                    Json.createObjectBuilder(client).add("id", id).build());
            withdraw(realm + "/clients/" + id + "/default-client-scopes/", client.getJsonArray("defaultClientScopes"));
        }
    }

    /** Takes from a client the scopes that it no longer asks for; writing the client anew leaves them. */
    private void withdraw(String scopes, @Nullable JsonArray wanted) {
        if (wanted == null) {
            return;
        }
        for (JsonObject scope : get(scopes).asJsonArray().getValuesAs(JsonObject.class)) {
            JsonString name = scope.getJsonString("name");
            if (!wanted.contains(name) && !name.getString().equals(OF_PROGRAMS)) {
                delete(scopes + scope.getString("id"));
            }
        }
    }

    /** What the account of one of our programs may do in Keycloak itself. */
    private void permit(String realm, JsonObject account) {
        JsonObject rights = account.getJsonObject("clientRoles");
        if (rights == null) {
            return;
        }
        String program = client(realm, account.getString("serviceAccountClientId"));
        String user = get(realm + "/clients/" + program + "/service-account-user")
                .asJsonObject()
                .getString("id");
        for (String name : rights.keySet()) {
            String owner = client(realm, name);
            JsonArrayBuilder roles = Json.createArrayBuilder();
            for (JsonString role : rights.getJsonArray(name).getValuesAs(JsonString.class)) {
                roles.add(get(realm + "/clients/" + owner + "/roles/" + role.getString()));
            }
            post(realm + "/users/" + user + "/role-mappings/clients/" + owner, roles.build());
        }
    }

    private String client(String realm, String id) {
        JsonArray found = get(realm + "/clients?clientId=" + id).asJsonArray();
        return found.getJsonObject(0).getString("id");
    }

    private String address(String path) {
        return server + "/admin/realms" + (path.isEmpty() ? "" : "/" + path);
    }
}
