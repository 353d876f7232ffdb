package org.hezhan.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose rows a session may see. Without a bound district no session opens. */
public class CurrentDistrict implements CurrentTenantIdentifierResolver<Integer> {

    @Override
    public Integer resolveCurrentTenantIdentifier() {
        return DistrictScope.current().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
