package org.hezhan.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The catalogues of districts (已知目录), by the edition that makes them, which never changes. Districts that set the same share
 * one, so that a further district costs an id and no catalogue.
 */
final class KnownCatalogues {

    private static final int MOST_EDITIONS = 20_000;
    private static final int MOST_CATALOGUES = 500;
    private static final Map<UUID, Catalogue> BY_EDITION = new ConcurrentHashMap<>();
    private static final Map<List<Tuning>, Catalogue> BY_SETTINGS = new ConcurrentHashMap<>();

    private KnownCatalogues() {}

    static Catalogue of(UUID edition, Supplier<List<Tuning>> settings) {
        var known = BY_EDITION.get(edition);
        if (known == null) {
            known = of(settings.get());
            room(BY_EDITION, MOST_EDITIONS).put(edition, known);
        }
        return known;
    }

    private static Catalogue of(List<Tuning> settings) {
        return room(BY_SETTINGS, MOST_CATALOGUES).computeIfAbsent(settings, Indicators.catalogue()::with);
    }

    /** What is let go is read again. */
    private static <K> Map<K, Catalogue> room(Map<K, Catalogue> known, int most) {
        if (known.size() >= most) {
            known.clear();
        }
        return known;
    }
}
