package org.hezhan.server;

import java.util.Properties;

/**
 * Where people and programs find a run, and with which secrets.
 *
 * @param web the pages; the API lies under {@code /api}
 * @param keycloak the identity server, without a realm
 * @param realm the issuer of all tokens
 */
public record Access(
        String web, String keycloak, String realm, String pagesSecret, String operatorSecret, String cliSecret) {

    static Access of(Settings settings, Secrets secrets, Ports ports) {
        String keycloak = settings.get("keycloak.url").orElse("http://127.0.0.1:" + ports.keycloak());
        return new Access(
                settings.get("web.url").orElse("http://127.0.0.1:" + ports.web()),
                keycloak,
                keycloak + "/realms/" + Realm.NAME,
                secrets.get("keycloak.pages.secret"),
                secrets.get("keycloak.operator.secret"),
                secrets.get("keycloak.cli.secret"));
    }

    static Access read(Properties properties) {
        return new Access(
                properties.getProperty("web"),
                properties.getProperty("keycloak"),
                properties.getProperty("realm"),
                properties.getProperty("pages.secret"),
                properties.getProperty("operator.secret"),
                properties.getProperty("cli.secret"));
    }

    void write(Properties properties) {
        properties.setProperty("web", web);
        properties.setProperty("keycloak", keycloak);
        properties.setProperty("realm", realm);
        properties.setProperty("pages.secret", pagesSecret);
        properties.setProperty("operator.secret", operatorSecret);
        properties.setProperty("cli.secret", cliSecret);
    }
}
