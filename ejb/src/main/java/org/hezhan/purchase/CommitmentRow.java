package org.hezhan.purchase;

/**
 * One line of the sheet of promised targets (指标承诺表).
 *
 * @param target per service year, in the indicator's base units
 */
public record CommitmentRow(String contractNo, String stationCode, String indicator, Long target) {

    String key() {
        return contractNo + "/" + stationCode + "/" + indicator;
    }
}
