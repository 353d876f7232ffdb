package org.hezhan.settings;

import java.util.Locale;
import java.util.Map;
import org.hezhan.intake.Faults;

/**
 * The settings of one district as one edition of its pack has them (区级设置).
 *
 * @param files the files of the pack, for the features that own the meaning of further ones
 */
public record Settings(
        int edition,
        DistrictProfile district,
        Map<String, String> wordsZh,
        Map<String, String> wordsEn,
        Map<String, String> files) {

    public Settings {
        wordsZh = Map.copyOf(wordsZh);
        wordsEn = Map.copyOf(wordsEn);
        files = Map.copyOf(files);
    }

    /** Reads the settings from the files of a pack. */
    static Settings of(int edition, Map<String, String> files, Faults faults) {
        return new Settings(
                edition,
                DistrictProfile.read(files.getOrDefault(DistrictProfile.FILE, ""), faults),
                WordFile.read(WordFile.ZH, files.getOrDefault(WordFile.ZH, ""), faults),
                WordFile.read(WordFile.EN, files.getOrDefault(WordFile.EN, ""), faults),
                files);
    }

    /** The district's own words, which go before those of the bundles. */
    public Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals("en") ? wordsEn : wordsZh;
    }

    public String stationLabel(Locale locale) {
        return locale.getLanguage().equals("en") ? district.stationLabelEn() : district.stationLabelZh();
    }

    public String platformLabel(Locale locale) {
        return locale.getLanguage().equals("en") ? district.platformLabelEn() : district.platformLabelZh();
    }
}
