/**
 * The audit trail (审计): every change of an entity is told in the same transaction, by whom, in which role and request,
 * from what to what. It listens to all features; nobody calls it.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.audit;
