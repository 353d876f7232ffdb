package org.hezhan.roster;

import java.time.LocalDate;

/** One line of the sheet of posts (岗位表). */
public record PostRow(
        String stationCode,
        String postNo,
        PostKind kind,
        Certificate requiredCert,
        Long unitPriceFenPerYear,
        LocalDate openedOn) {

    String key() {
        return stationCode + "/" + postNo;
    }
}
