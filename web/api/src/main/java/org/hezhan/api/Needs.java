package org.hezhan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hezhan.identity.Operation;

/** Names the operation of the permission table (权限表) that a resource method is; told as {@code x-operation} in OpenAPI. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    Operation value();
}
