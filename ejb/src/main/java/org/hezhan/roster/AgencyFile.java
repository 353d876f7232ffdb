package org.hezhan.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Salted;
import org.jspecify.annotations.Nullable;

/** What this district knows of an organisation (本区机构档案); its id is the organisation's. */
@Entity
@Table(name = "agency_file")
public class AgencyFile extends Salted {

    @Id
    private UUID id;

    private String name;

    @Personal
    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Personal
    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    protected AgencyFile() {}

    AgencyFile(UUID id, AgencyRow row) {
        this.id = id;
        describe(row);
    }

    final void describe(AgencyRow row) {
        name = row.name();
        contactName = row.contactName();
        contactPhone = row.contactPhone();
        rating = row.rating();
    }
}
