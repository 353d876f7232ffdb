package org.hezhan.tests.isolation;

import org.hezhan.tenancy.CurrentDistrict;

/** Wall one torn down: Hibernate is told that every session may see the rows of every district. It stands in no production code. */
public class EveryDistrict extends CurrentDistrict {

    @Override
    public boolean isRoot(Integer district) {
        return true;
    }
}
