package org.hezhan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may tell of a person (个人信息，《个人信息保护法》第四条). The audit trail keeps no more of it than a salted hash, which nobody
 * can match once the salt is gone.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
