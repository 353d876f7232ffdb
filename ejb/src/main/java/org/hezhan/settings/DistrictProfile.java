package org.hezhan.settings;

import java.util.Set;
import org.hezhan.intake.Faults;
import org.hezhan.intake.KeyFile;
import org.hezhan.tenancy.DistrictCode;

/**
 * What a district is called and its few numbers (区概况): the file {@code district.properties} of its pack.
 *
 * @param vacancyGraceDays 岗位空缺宽限天数
 * @param acceptanceMinScore 站点验收的最低分
 */
public record DistrictProfile(
        int code,
        String nameZh,
        String nameEn,
        String bureauZh,
        String bureauEn,
        String stationLabelZh,
        String stationLabelEn,
        String platformLabelZh,
        String platformLabelEn,
        PurchaseModel purchaseModel,
        int vacancyGraceDays,
        int acceptanceMinScore) {

    public static final String FILE = "district.properties";

    private static final Set<String> KEYS = Set.of(
            "code",
            "name_zh",
            "name_en",
            "bureau_zh",
            "bureau_en",
            "station_label_zh",
            "station_label_en",
            "platform_label_zh",
            "platform_label_en",
            "purchase_model",
            "vacancy_grace_days",
            "acceptance_min_score");

    public static DistrictProfile read(String content, Faults faults) {
        var in = KeyFile.read(FILE, content, KEYS, faults);
        return new DistrictProfile(
                code(in),
                in.text("name_zh"),
                in.text("name_en"),
                in.text("bureau_zh"),
                in.text("bureau_en"),
                in.text("station_label_zh"),
                in.text("station_label_en"),
                in.text("platform_label_zh"),
                in.text("platform_label_en"),
                in.choice("purchase_model", PurchaseModel.class),
                in.integer("vacancy_grace_days", 0, 90),
                in.integer("acceptance_min_score", 0, 100));
    }

    private static int code(KeyFile in) {
        var text = in.text("code");
        try {
            return text.isEmpty() ? 0 : DistrictCode.valueOf(text).value();
        } catch (IllegalArgumentException e) {
            in.fault("code", SettingsFlaw.NOT_A_DIVISION, text);
            return 0;
        }
    }
}
