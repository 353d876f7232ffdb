package org.hezhan.api;

import jakarta.enterprise.context.RequestScoped;

/** Remembers that a request made something new (新建), so that it is answered with 201. */
@RequestScoped
public class Created {

    private boolean made;

    public void when(boolean isNew) {
        made = isNew;
    }

    boolean isNow() {
        return made;
    }
}
