package org.hezhan.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** One number of a counting rule as the district set it (区级指标参数). */
@Entity
@Table(name = "indicator_setting")
public class IndicatorSetting extends DistrictOwned {

    @Id
    private UUID id;

    private String indicator;

    @Column(name = "setting_key")
    private String key;

    @Column(name = "setting_value")
    private long value;

    protected IndicatorSetting() {}

    static IndicatorSetting of(UUID id, Tuning tuning) {
        var setting = new IndicatorSetting();
        setting.id = id;
        setting.indicator = tuning.code();
        setting.key = tuning.key();
        setting.value = tuning.value();
        return setting;
    }

    void become(long other) {
        value = other;
    }

    boolean isFor(Tuning tuning) {
        return indicator.equals(tuning.code()) && key.equals(tuning.key());
    }

    Tuning tuning() {
        return new Tuning(indicator, key, value);
    }
}
