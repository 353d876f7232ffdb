package org.hezhan.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.Deadline.Terms;
import org.hezhan.reporting.Deadlines;
import org.hezhan.reporting.ReportKind;
import org.hezhan.shared.Acting;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;
import org.hibernate.internal.SessionFactoryRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both walls and the audit trail from inside the server, next to the EAR that Maven built, in two districts of its own. */
@ExtendWith(ArquillianExtension.class)
class WallsIT {

    private static final DistrictCode OURS = new DistrictCode(999_901);
    private static final DistrictCode THEIRS = new DistrictCode(999_902);
    private static final String EJB = "java:global/hezhan/hezhan-ejb/";

    @Deployment
    static WebArchive beside() throws URISyntaxException {
        var assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.create(WebArchive.class, "beside.war")
                .addClasses(WallsIT.class, Work.class)
                .addAsLibraries(assertions)
                .setManifest(new StringAsset("""
                        Manifest-Version: 1.0
                        Dependencies: deployment.hezhan.ear, deployment.hezhan.ear.hezhan-ejb.jar, org.hibernate
                        """));
    }

    @BeforeEach
    void two_districts_of_which_ours_has_two_rows() throws Exception {
        for (var district : List.of(OURS, THEIRS)) {
            try (var connection = dataSource().getConnection();
                    var insert = connection.prepareStatement(
                            "insert into district values (?, 'walls', now()) on conflict (code) do nothing")) {
                insert.setInt(1, district.value());
                insert.executeUpdate();
            }
        }
        DistrictScope.call(OURS, () -> lay(LocalTime.of(18, 0)));
    }

    @Test
    void native_sql_under_another_district_sees_none_of_our_rows() throws Exception {
        var ours = "select count(*) from report_deadline where district_code = " + OURS;

        assertThat(count(OURS, ours)).isEqualTo(2);
        assertThat(count(THEIRS, ours)).isZero();
        assertThat(count(THEIRS, "select count(*) from report_deadline")).isZero();
    }

    @Test
    void native_sql_under_another_district_changes_none_of_our_rows() throws Exception {
        var update = "update report_deadline set missed_workdays = 9 where district_code = " + OURS;

        int changed = inTransaction(THEIRS, em -> em.createNativeQuery(update).executeUpdate());

        assertThat(changed).isZero();
    }

    @Test
    void native_sql_writes_no_row_into_another_district() {
        var insert = "insert into report_deadline values (" + OURS + ", 'MONTHLY', '18:00', 1, '10:00', 1, 3, 0)";

        assertThatThrownBy(() ->
                        inTransaction(THEIRS, em -> em.createNativeQuery(insert).executeUpdate()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void jpql_under_another_district_sees_and_changes_none_of_our_rows() throws Exception {
        int changed = inTransaction(THEIRS, em -> em.createQuery("update Deadline d set d.missedWorkdays = 9")
                .executeUpdate());

        assertThat(changed).isZero();
        assertThat(kinds(THEIRS)).isEmpty();
        assertThat(kinds(OURS)).containsExactlyInAnyOrder(ReportKind.DAILY, ReportKind.WEEKLY);
    }

    @Test
    void a_row_is_found_by_its_id_in_its_own_district_only() throws Exception {
        Deadline ours = inTransaction(OURS, em -> em.find(Deadline.class, ReportKind.DAILY));

        assertThat(ours.terms().dueTime()).isEqualTo("18:00");
        assertThatThrownBy(() -> inTransaction(THEIRS, em -> em.getReference(Deadline.class, ReportKind.DAILY)
                        .terms()))
                .hasMessageContaining("Deadline");
    }

    @Test
    void without_a_bound_district_hibernate_opens_no_session() {
        assertThatThrownBy(() -> inTransaction(em -> number(em, "select count(*) from report_deadline")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No district is bound");
        assertThatThrownBy(() -> deadlines().all()).rootCause().hasMessageContaining("No district is bound");
    }

    @Test
    void without_a_bound_district_the_data_source_answers_with_an_error() {
        assertThatThrownBy(() -> {
                    try (var connection = dataSource().getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeQuery("select count(*) from report_deadline");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_binding_ends_with_its_transaction() throws Exception {
        count(OURS, "select count(*) from report_deadline");

        without_a_bound_district_the_data_source_answers_with_an_error();
    }

    @Test
    void a_transaction_with_changes_leaves_one_audit_row_with_before_and_after() throws Exception {
        var request = "walls-" + UUID.randomUUID();
        var acting = new Acting(account(), "TENANT_ADMIN", request, "walls");

        DistrictScope.call(
                OURS,
                () -> Acting.call(acting, () -> {
                    var transaction = transaction();
                    transaction.begin();
                    lay(LocalTime.of(20, 30));
                    transaction.commit();
                    return null;
                }));

        var rows = audited(OURS, request);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .contains("TENANT_ADMIN", "\"id\":\"DAILY\"", "\"id\":\"WEEKLY\"")
                .containsPattern("before.*dueTime.*18:00")
                .containsPattern("after.*dueTime.*20:30");
        assertThat(audited(THEIRS, request)).isEmpty();
    }

    @Test
    void a_transaction_rolled_back_leaves_no_audit_row() throws Exception {
        var request = "walls-" + UUID.randomUUID();

        DistrictScope.call(
                OURS,
                () -> Acting.call(new Acting(account(), "TENANT_ADMIN", request, "walls"), () -> {
                    var transaction = transaction();
                    transaction.begin();
                    lay(LocalTime.of(21, 0));
                    transaction.rollback();
                    return null;
                }));

        assertThat(audited(OURS, request)).isEmpty();
    }

    private static List<String> audited(DistrictCode district, String request) throws Exception {
        var query =
                "select roles || ' ' || what || ' ' || cast(changes as text) from audit_event where request = :request";
        return inTransaction(district, em -> em.createNativeQuery(query, String.class)
                .setParameter("request", request)
                .getResultStream()
                .map(String.class::cast)
                .toList());
    }

    private static List<ReportKind> kinds(DistrictCode district) throws Exception {
        return inTransaction(district, em -> em.createQuery("select d from Deadline d", Deadline.class)
                .getResultStream()
                .map(deadline -> deadline.terms().kind())
                .toList());
    }

    private static Object lay(LocalTime due) throws Exception {
        deadlines().lay(List.of(terms(ReportKind.DAILY, due), terms(ReportKind.WEEKLY, due)));
        return due;
    }

    private static Terms terms(ReportKind kind, LocalTime due) {
        return new Terms(kind, due, 1, LocalTime.of(10, 0), 1, 3);
    }

    private static UUID account() throws Exception {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into account (id, username, name) values (gen_random_uuid(), 'walls', 'walls')"
                    + " on conflict (username) do nothing");
            try (var row = statement.executeQuery("select id from account where username = 'walls'")) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static int count(DistrictCode district, String sql) throws Exception {
        return inTransaction(district, em -> number(em, sql));
    }

    private static int number(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).intValue();
    }

    private static <T> T inTransaction(DistrictCode district, Work<T> work) throws Exception {
        return DistrictScope.call(district, () -> inTransaction(work));
    }

    private static <T> T inTransaction(Work<T> work) throws Exception {
        var transaction = transaction();
        transaction.begin();
        try (var em = factory().createEntityManager()) {
            return work.in(em);
        } finally {
            transaction.rollback();
        }
    }

    private static EntityManagerFactory factory() {
        return SessionFactoryRegistry.INSTANCE.getNamedSessionFactory("hezhan");
    }

    private static Deadlines deadlines() throws Exception {
        return InitialContext.doLookup(EJB + "Deadlines");
    }

    private static UserTransaction transaction() throws Exception {
        return InitialContext.doLookup("java:comp/UserTransaction");
    }

    private static DataSource dataSource() throws Exception {
        return InitialContext.doLookup("java:jboss/datasources/Hezhan");
    }

    /** What one transaction does. */
    private interface Work<T> {
        T in(EntityManager em) throws Exception;
    }
}
