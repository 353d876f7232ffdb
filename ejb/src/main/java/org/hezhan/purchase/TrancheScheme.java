package org.hezhan.purchase;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;
import org.hibernate.annotations.ColumnTransformer;

/** A way of paying a contract in instalments (拨付方案), such as 5:4:1, under the code that contracts name. */
@Entity
@Table(name = "tranche_scheme")
public class TrancheScheme extends DistrictOwned {

    @Id
    private UUID id;

    private String code;

    @Convert(converter = Shares.Column.class)
    @ColumnTransformer(write = "?::jsonb")
    private Shares shares;

    protected TrancheScheme() {}

    TrancheScheme(UUID id, String code, Shares shares) {
        this.id = id;
        this.code = code;
        this.shares = shares;
    }

    void become(Shares other) {
        shares = other;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Shares shares() {
        return shares;
    }
}
