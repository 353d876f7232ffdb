package org.hezhan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** What every row that belongs to a district has: its owner, which Hibernate fills and filters, and its version. */
@MappedSuperclass
public abstract class DistrictOwned {

    @TenantId
    @PartitionKey
    @Column(name = "district_code", nullable = false, updatable = false)
    private Integer districtCode;

    @Version
    private int version;

    /** Known from the start, so that what is made and changed in one transaction is found by its district. */
    @PrePersist
    void belong() {
        districtCode = DistrictScope.current().value();
    }

    public int version() {
        return version;
    }
}
