package org.hezhan.indicator;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hezhan.shared.Ids;
import org.hezhan.tenancy.DistrictOwned;
import org.hibernate.annotations.ColumnTransformer;

/** What a district set otherwise than the catalogue, from one moment on (计数规则版次). What was set before stays known. */
@Entity
@Table(name = "rule_edition")
public class RuleEdition extends DistrictOwned {

    @Id
    private UUID id;

    private int edition;

    private Instant since;

    @Convert(converter = TuningsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Tuning> settings;

    protected RuleEdition() {}

    static RuleEdition of(int edition, List<Tuning> settings, Instant since) {
        var made = new RuleEdition();
        made.id = Ids.at(since);
        made.edition = edition;
        made.since = since;
        made.settings = List.copyOf(settings);
        return made;
    }
}
