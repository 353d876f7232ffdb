/**
 * The tenancy kernel (租户内核): how one district (区县) is kept apart from another. It knows no feature.
 *
 * <p>Wall one is Hibernate's tenant column, wall two are PostgreSQL's forced row policies. Each alone stops everything.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.tenancy;
