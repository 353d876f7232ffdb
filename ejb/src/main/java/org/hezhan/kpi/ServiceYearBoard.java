package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.district;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.hezhan.kpi.ServiceYears.Term;

/** Reads from the contracts when the service years of a station begin (服务年度). */
@Dependent
public class ServiceYearBoard {

    @PersistenceContext
    EntityManager em;

    public ServiceYears of(UUID station) {
        List<?> rows = em.createNativeQuery("""
                        select c.starts_on, c.ends_on from contract_station cs
                        join contract c on c.district_code = cs.district_code and c.id = cs.contract_id
                        where cs.district_code = :district and cs.station_id = :station and c.state <> 'DRAFT'
                        order by c.starts_on desc, c.id
                        """, Object[].class)
                .setParameter("district", district())
                .setParameter("station", station)
                .getResultList();
        return new ServiceYears(rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Term(((Date) c[0]).toLocalDate(), ((Date) c[1]).toLocalDate()))
                .toList());
    }
}
