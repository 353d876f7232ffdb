package org.hezhan.verify;

import java.util.ArrayList;
import java.util.List;

/** The four numbers of a balance (余额): quantity and basis in base units, person-times, records. */
record Amount(long quantity, long basis, long people, long records) {

    static final Amount NOTHING = new Amount(0, 0, 0, 0);

    Amount and(Amount other) {
        return new Amount(
                quantity + other.quantity, basis + other.basis, people + other.people, records + other.records);
    }

    /** The names and both values of the numbers that differ. */
    List<String[]> differences(Amount other) {
        var found = new ArrayList<String[]>();
        compare("quantity", quantity, other.quantity, found);
        compare("basis", basis, other.basis, found);
        compare("people", people, other.people, found);
        compare("records", records, other.records, found);
        return found;
    }

    private static void compare(String name, long mine, long other, List<String[]> found) {
        if (mine != other) {
            found.add(new String[] {name, Long.toString(mine), Long.toString(other)});
        }
    }
}
