package org.hezhan.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.purchase.ContractDraft.Price;
import org.hezhan.tenancy.DistrictOwned;

/** One line of a contract's price list (价目). */
@Entity
@Table(name = "price_line")
public class PriceLine extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    private int position;

    private String item;

    private String unit;

    private int quantity;

    @Column(name = "unit_price_fen")
    private long unitPriceFen;

    private int years;

    protected PriceLine() {}

    PriceLine(UUID id, UUID contractId, int position, Price price) {
        this.id = id;
        this.contractId = contractId;
        this.position = position;
        this.item = price.item();
        this.unit = price.unit();
        this.quantity = price.quantity();
        this.unitPriceFen = price.unitPriceFen();
        this.years = price.years();
    }

    int position() {
        return position;
    }

    Price price() {
        return new Price(item, unit, quantity, unitPriceFen, years);
    }
}
