package org.hezhan.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** A row that holds what is {@link Personal}, with the salt of its hashes (盐值): to destroy the one forgets the others. */
@MappedSuperclass
public abstract class Salted extends DistrictOwned {

    @Column(updatable = false)
    private UUID salt = UUID.randomUUID();
}
