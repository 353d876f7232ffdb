package org.hezhan.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hezhan.purchase.ContractState.Step;
import org.hezhan.tenancy.DistrictOwned;

/** One step that somebody took with a contract (合同办理记录). */
@Entity
@Table(name = "contract_handling")
public class ContractHandling extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String remark;

    protected ContractHandling() {}

    ContractHandling(UUID id, UUID contractId, Step step, UUID accountId, Instant takenAt, String remark) {
        this.id = id;
        this.contractId = contractId;
        this.step = step;
        this.accountId = accountId;
        this.takenAt = takenAt;
        this.remark = remark;
    }
}
