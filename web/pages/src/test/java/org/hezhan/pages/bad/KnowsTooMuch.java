package org.hezhan.pages.bad;

import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hezhan.roster.Station;

/** Breaks every rule of its house at once. */
@SessionScoped
@SuppressWarnings({"unused", "NullAway", "JavaTimeDefaultTimeZone", "serial"})
public class KnowsTooMuch implements Serializable {

    private static final long serialVersionUID = 1L;

    transient EntityManager em;
    transient Station station;

    @Transactional
    public LocalDate now() throws SQLException {
        return LocalDate.now();
    }
}
