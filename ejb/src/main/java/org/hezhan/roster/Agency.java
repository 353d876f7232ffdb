package org.hezhan.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An organisation (机构), known by its credit code. Global, because one agency serves several districts; what a district
 * knows of it is in its {@link AgencyFile}.
 */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    private UUID id;

    private String uscc;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    protected Agency() {}

    Agency(UUID id, Uscc uscc, String name, AgencyKind kind) {
        this.id = id;
        this.uscc = uscc.value();
        this.name = name;
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    AgencyKind kind() {
        return kind;
    }
}
