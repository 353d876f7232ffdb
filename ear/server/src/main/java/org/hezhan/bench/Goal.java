package org.hezhan.bench;

/** What the product is to reach, by the numbers of the performance design (目标). */
enum Goal {
    G1(0.5, true, "of pgbench", "submissions/s over HTTP, compared with pgbench sending the same SQL"),
    G3(1.2, false, "times", "p99 of the KPI board over all districts, compared with one district"),
    G4(1.2, false, "times", "database CPU of a submission at many logs, compared with 1 M"),
    G5(0, false, "differences", "balances and chains recounted after the load"),
    G6(0.1, false, "of the CPU", "share of a submission that binding the district and the policies take"),
    G7(100, false, "ms", "p99 of the nation's evening, 167 submissions/s, open loop"),
    G8(1, false, "kB", "heap for each further district"),
    G9(1, false, "s", "a new district is open"),
    G10(5, false, "s", "WildFly with the EAR is ready"),
    G11(3, false, "ms", "CPU of the dearest of the measured Faces pages, with the database"),
    G13(450, false, "B", "a daily log with all its indexes");

    private final double bound;
    private final boolean atLeast;
    private final String unit;
    private final String what;

    Goal(double bound, boolean atLeast, String unit, String what) {
        this.bound = bound;
        this.atLeast = atLeast;
        this.unit = unit;
        this.what = what;
    }

    boolean isHeldBy(double reached) {
        return atLeast ? reached >= bound : reached <= bound;
    }

    double bound() {
        return bound;
    }

    String unit() {
        return unit;
    }

    String what() {
        return what;
    }

    String sign() {
        return atLeast ? "≥" : "≤";
    }
}
