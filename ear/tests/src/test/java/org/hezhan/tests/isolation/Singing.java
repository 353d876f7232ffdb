package org.hezhan.tests.isolation;

import java.util.List;
import org.hezhan.tests.isolation.Facts.Told;

/** Writes a word into every text that a district shows, so that a byte of it is known wherever it is read. */
final class Singing {

    private static final List<String> TEXTS = List.of(
            "update station set name = '%1$s ' || code, brand = '%1$s brand', brand_kind = 'AID',"
                    + " address = '%1$s road', phone = '%1$s', remark = '%1$s'",
            "update agency_file set name = '%1$s ' || id, contact_name = '%1$s', contact_phone = '%1$s'",
            "update street set name = '%1$s ' || code",
            "update project set name = '%1$s'",
            "update lot set name = '%1$s ' || lot_no",
            "update contract set contract_no = '%1$s-' || substr(cast(id as text), 20), plan_no = '%1$s', published_url = '%1$s'",
            "update price_line set item = '%1$s', unit = '%1$s'",
            "update post set post_no = substr('%1$s-' || substr(cast(id as text), 30), 1, 20)",
            "update post_holding set cert_no = '%1$s', employment_contract_no = '%1$s'",
            "update account set name = '%1$s ' || username where username like '%%.%2$s'");

    private Singing() {}

    static List<Told> of(int district, String word) {
        return TEXTS.stream()
                .map(sql -> new Told(sql.formatted(word, district)))
                .toList();
    }
}
