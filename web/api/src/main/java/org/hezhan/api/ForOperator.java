package org.hezhan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what only the operator of the installation (运维) may call: opening districts, never their data. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForOperator {

    /** The realm role that the token must carry. */
    String ROLE = "operator";
}
