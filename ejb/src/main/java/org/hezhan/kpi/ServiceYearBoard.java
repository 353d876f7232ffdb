package org.hezhan.kpi;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.hezhan.kpi.ServiceYears.Term;
import org.hezhan.shared.Sql;

/** Reads from the contracts when the service years of a station begin (服务年度). */
@Dependent
public class ServiceYearBoard {

    @PersistenceContext
    EntityManager em;

    public ServiceYears of(UUID station) {
        var rows = Sql.of(em, """
                        select c.starts_on, c.ends_on from contract_station cs
                        join contract c on c.district_code = cs.district_code and c.id = cs.contract_id
                        where cs.district_code = :district and cs.station_id = :station and c.state <> 'DRAFT'
                        order by c.starts_on desc, c.id
                        """).set("station", station).rows();
        return new ServiceYears(
                rows.stream().map(c -> new Term(c.day(0), c.day(1))).toList());
    }
}
