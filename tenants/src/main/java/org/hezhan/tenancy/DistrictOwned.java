package org.hezhan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
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

    public int version() {
        return version;
    }
}
