package org.hezhan.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** That a contract covers a station (合同站点). */
@Entity
@Table(name = "contract_station")
public class ContractStation extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "station_id")
    private UUID stationId;

    protected ContractStation() {}

    ContractStation(UUID id, UUID contractId, UUID stationId) {
        this.id = id;
        this.contractId = contractId;
        this.stationId = stationId;
    }

    UUID stationId() {
        return stationId;
    }
}
