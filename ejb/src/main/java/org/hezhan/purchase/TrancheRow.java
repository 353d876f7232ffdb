package org.hezhan.purchase;

import java.util.List;

/** One line of the sheet of payment schemes (拨付方案表). */
public record TrancheRow(String scheme, Integer seq, Integer shareBp, List<String> conditions) {

    String key() {
        return scheme + "/" + seq;
    }
}
