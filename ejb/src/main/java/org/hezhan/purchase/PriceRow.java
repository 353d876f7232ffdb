package org.hezhan.purchase;

import org.hezhan.purchase.ContractDraft.Price;

/** One line of the sheet of price lists (价目表), in the order in which a contract prints them. */
public record PriceRow(
        String contractNo,
        Integer position,
        String item,
        String unit,
        Integer quantity,
        Long unitPriceFen,
        Integer years) {

    String key() {
        return contractNo + "/" + position;
    }

    Price price() {
        return new Price(item, unit, quantity, unitPriceFen, years);
    }
}
