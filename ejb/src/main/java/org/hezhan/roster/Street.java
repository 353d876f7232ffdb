package org.hezhan.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hezhan.tenancy.DistrictOwned;

/** A sub-district or township (街道、乡镇), by its nine-digit statistics code. */
@Entity
@Table(name = "street")
public class Street extends DistrictOwned {

    @Id
    private Long code;

    private String name;

    protected Street() {}

    Street(StreetRow row) {
        this.code = row.code();
        this.name = row.name();
    }

    void rename(String to) {
        name = to;
    }
}
