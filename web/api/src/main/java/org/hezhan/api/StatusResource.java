package org.hezhan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hezhan.identity.Accounts;

/** Tells whether the system is ready (就绪状态); needs no sign-in. */
@Path("status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private static final Logger LOG = Logger.getLogger(StatusResource.class.getName());
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Accounts accounts;

    /** The version that runs, and whether it can answer requests. */
    public record Status(String version, boolean ready) {}

    @GET
    @Open
    public Status status() {
        try {
            accounts.of(NOBODY);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Not ready", e);
            throw ApiReason.UNAVAILABLE.refusal();
        }
        return new Status(System.getProperty("hezhan.version", "development"), true);
    }
}
