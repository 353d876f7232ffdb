package org.hezhan.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** A post that the bureau pays for (岗位): a quantity and a price. Whoever holds it is employed by the agency. */
@Entity
@Table(name = "post")
public class Post extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "station_id")
    private UUID stationId;

    @Column(name = "post_no")
    private String postNo;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Column(name = "required_cert")
    @Enumerated(EnumType.STRING)
    private Certificate requiredCert;

    @Column(name = "unit_price_fen_per_year")
    private long unitPriceFenPerYear;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected Post() {}

    Post(UUID id, UUID stationId, PostRow row) {
        this.id = id;
        this.stationId = stationId;
        this.postNo = row.postNo();
        describe(row);
    }

    final void describe(PostRow row) {
        kind = row.kind();
        requiredCert = row.requiredCert();
        unitPriceFenPerYear = row.unitPriceFenPerYear();
        openedOn = row.openedOn();
    }

    UUID id() {
        return id;
    }

    UUID stationId() {
        return stationId;
    }

    LocalDate openedOn() {
        return openedOn;
    }
}
