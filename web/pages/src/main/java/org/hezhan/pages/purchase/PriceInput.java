package org.hezhan.pages.purchase;

import static org.hezhan.shared.SharedReason.VALUE_NOT_UNDERSTOOD;

import java.io.Serializable;
import java.math.BigDecimal;
import org.hezhan.purchase.ContractDraft.Price;
import org.jspecify.annotations.Nullable;

/** One line of the price list as it is being typed (价目填写). */
public class PriceInput implements Serializable {

    private String item = "";
    private String unit = "";
    private int quantity = 1;
    private @Nullable BigDecimal unitPrice;
    private int years = 1;

    PriceInput() {}

    PriceInput(Price price) {
        item = price.item();
        unit = price.unit();
        quantity = price.quantity();
        unitPrice = BigDecimal.valueOf(price.unitPriceFen(), 2);
        years = price.years();
    }

    Price price() {
        return new Price(item.strip(), unit.strip(), quantity, fen(unitPrice), years);
    }

    /** Whether nothing was typed, so that it need not be kept. */
    boolean isBlank() {
        return item.isBlank() && unitPrice == null;
    }

    public long getFen() {
        return price().fen();
    }

    static long fen(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return 0;
        }
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw VALUE_NOT_UNDERSTOOD.refusal(yuan.toPlainString());
        }
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public @Nullable BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(@Nullable BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }
}
