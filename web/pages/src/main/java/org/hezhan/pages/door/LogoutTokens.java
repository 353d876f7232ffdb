package org.hezhan.pages.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.6) and believes only what is signed. */
@ApplicationScoped
public class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String ISSUER = System.getProperty("hezhan.oidc.url", "");
    private static final String CLIENT = "pages";
    private static final int TWO_SECONDS = 2_000;

    @Inject
    EndedSessions ended;

    private final JwtConsumer consumer = consumer();

    /** The sign-in that the token ends; nothing when the token is not to be believed or was heard before. */
    Optional<String> sessionEndedBy(String token) {
        try {
            var claims = consumer.processToClaims(token);
            return isLogout(claims) && ended.isNew(claims.getJwtId())
                    ? Optional.ofNullable(claims.getStringClaimValue("sid"))
                    : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private static boolean isLogout(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !claims.hasClaim("nonce");
    }

    private static JwtConsumer consumer() {
        var keys = new HttpsJwks(ISSUER + "/protocol/openid-connect/certs");
        var get = new Get();
        get.setConnectTimeout(TWO_SECONDS);
        get.setReadTimeout(TWO_SECONDS);
        keys.setSimpleHttpGet(get);
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedType(true, "logout+jwt")
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(CLIENT)
                .setRequireJwtId()
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(30)
                .build();
    }
}
