package org.hezhan.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** A part of a project that is awarded by itself (标段). */
@Entity
@Table(name = "lot")
public class Lot extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "lot_no")
    private int lotNo;

    private String name;

    protected Lot() {}

    Lot(UUID id, UUID projectId, int lotNo, String name) {
        this.id = id;
        this.projectId = projectId;
        this.lotNo = lotNo;
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
