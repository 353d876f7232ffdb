package org.hezhan.pages.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.IdentityReason;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.identity.Memberships;
import org.hezhan.identity.Operation;
import org.hezhan.identity.Role;
import org.hezhan.identity.ScopeKind;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Granting somebody a role (授权): who, which, for what, from when to when. */
@Named
@ViewScoped
public class GrantPage implements Serializable {

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private String username = "";
    private Role role = Role.STATION_WORKER;
    private String qualifier = "";
    private ScopeKind scope = ScopeKind.STATION;
    private String codes = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void begin() {
        id = Ids.at(clock.instant());
        from = LocalDate.now(clock);
    }

    public void load() {
        actor.get().must(Operation.MEMBERSHIP_GRANT);
    }

    public String grant() {
        var account = accounts.named(username.strip()).orElseThrow(IdentityReason.NO_SUCH_ACCOUNT::refusal);
        var wish = new Wish(
                account.id(),
                role,
                qualifier.isBlank() ? null : qualifier.strip(),
                scope,
                scopeCodes(),
                from == null ? LocalDate.now(clock) : from,
                until);
        memberships.grant(id == null ? Ids.at(clock.instant()) : id, wish, actor.get());
        Messages.addFlashGlobalInfo(words.with("member.granted", account.name(), words.of(role)));
        return "/members?faces-redirect=true";
    }

    private List<String> scopeCodes() {
        return scope == ScopeKind.DISTRICT
                ? List.of()
                : Arrays.stream(codes.split("[\\s,;\\uFF0C\\u3001\\uFF1B]+"))
                        .filter(code -> !code.isBlank())
                        .toList();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<ScopeKind> getScopes() {
        return List.of(ScopeKind.values());
    }

    public boolean isCodesAsked() {
        return scope != ScopeKind.DISTRICT;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getQualifier() {
        return qualifier;
    }

    public void setQualifier(String qualifier) {
        this.qualifier = qualifier;
    }

    public ScopeKind getScope() {
        return scope;
    }

    public void setScope(ScopeKind scope) {
        this.scope = scope;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
