package org.hezhan.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hezhan.server.Http.Answer;

/** Bearer tokens: of a program by its secret, and of a demo account by the demo password. */
final class Tokens {

    private Tokens() {}

    static String ofProgram(String realm, String client, String secret) {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("grant_type", "client_credentials");
        grant.put("client_id", client);
        grant.put("client_secret", secret);
        return Http.form(realm + "/protocol/openid-connect/token", grant)
                .orTrouble("Signing in as " + client)
                .object()
                .getString("access_token");
    }

    static String ofAccount(String realm, String secret, String account) {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("grant_type", "password");
        grant.put("client_id", "cli");
        grant.put("client_secret", secret);
        grant.put("username", account);
        grant.put("password", DemoPassword.TEXT);
        Answer answer = Http.form(realm + "/protocol/openid-connect/token", grant);
        if (!answer.isGood()) {
            throw new Trouble("There is no demo account %s, or it no longer has the demo password.".formatted(account));
        }
        return answer.object().getString("access_token");
    }
}
