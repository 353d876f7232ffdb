package org.hezhan.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.purchase.ContractDraft.Commitment;
import org.hezhan.tenancy.DistrictOwned;

/** What a contract promises for a station and an indicator in each service year (指标承诺). */
@Entity
@Table(name = "kpi_commitment")
public class KpiCommitment extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "station_id")
    private UUID stationId;

    private String indicator;

    private long target;

    protected KpiCommitment() {}

    KpiCommitment(UUID id, UUID contractId, Commitment commitment) {
        this.id = id;
        this.contractId = contractId;
        this.stationId = commitment.station();
        this.indicator = commitment.indicator();
        this.target = commitment.target();
    }

    Commitment commitment() {
        return new Commitment(stationId, indicator, target);
    }
}
