package org.hezhan.api.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.api.Created;
import org.hezhan.api.CurrentActor;
import org.hezhan.api.Needs;
import org.hezhan.api.Page;
import org.hezhan.api.Paging;
import org.hezhan.api.Versioned;
import org.hezhan.api.Versions;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.IdentityReason;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.identity.MembershipBoard;
import org.hezhan.identity.Memberships;
import org.hezhan.identity.Operation;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.hezhan.shared.SharedReason;
import org.jspecify.annotations.Nullable;

/** Who holds which role in the district (成员授权). A grant is never edited: it is revoked, and granted anew. */
@Path("d/{district}/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipsResource {

    @Inject
    MembershipBoard board;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Created created;

    /** One person's role, its scope and its time. */
    public record Membership(
            UUID id,
            int version,
            String username,
            String name,
            Role role,
            @Nullable String qualifier,
            ScopeKind scopeKind,
            List<String> scopeCodes,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Instant revokedAt)
            implements Versioned {

        static Membership of(MembershipBoard.Row row) {
            return new Membership(
                    row.id(),
                    row.version(),
                    row.username(),
                    row.name(),
                    row.role(),
                    row.qualifier(),
                    row.scope(),
                    row.codes(),
                    row.validFrom(),
                    row.validTo(),
                    row.revokedAt());
        }
    }

    /** What is to be granted to whom. */
    public record MembershipGrant(
            String username,
            Role role,
            @Nullable String qualifier,
            ScopeKind scopeKind,
            List<String> scopeCodes,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    @GET
    @Needs(Operation.MEMBERSHIP_READ)
    public Page<Membership> page(@BeanParam Paging paging) {
        var rows = board.page(actor.get(), paging.afterId(), paging.limit());
        return Page.of(rows, paging.limit(), Membership::of, MembershipBoard.Row::id);
    }

    @GET
    @Path("{id}")
    @Needs(Operation.MEMBERSHIP_READ)
    public Membership one(@PathParam("id") UUID id) {
        return Membership.of(board.find(id, actor.get()).orElseThrow(SharedReason.NOT_FOUND::refusal));
    }

    @PUT
    @Path("{id}")
    @Needs(Operation.MEMBERSHIP_GRANT)
    public Membership grant(@PathParam("id") UUID id, MembershipGrant grant) {
        var account = accounts.named(grant.username()).orElseThrow(IdentityReason.NO_SUCH_ACCOUNT::refusal);
        var wish = new Wish(
                account.id(),
                grant.role(),
                grant.qualifier(),
                grant.scopeKind(),
                grant.scopeCodes(),
                grant.validFrom(),
                grant.validTo());
        created.when(board.find(Versions.fresh(id), actor.get()).isEmpty());
        memberships.grant(id, wish, actor.get());
        return one(id);
    }

    @POST
    @Path("{id}/revocation")
    @Needs(Operation.MEMBERSHIP_GRANT)
    public Membership revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        memberships.revoke(id, Versions.seen(ifMatch), actor.get());
        return one(id);
    }
}
