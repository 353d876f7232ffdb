package org.hezhan.purchase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** One purchase of the bureau (项目), bought in lots. */
@Entity
@Table(name = "project")
public class Project extends DistrictOwned {

    @Id
    private UUID id;

    private String code;

    private String name;

    protected Project() {}

    Project(UUID id, String code, String name) {
        this.id = id;
        this.code = code;
        this.name = name;
    }

    void rename(String to) {
        name = to;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
