/**
 * The interface for programs (程序接口) under {@code /api}: bearer tokens only, one district per address, problems as RFC 9457.
 *
 * <p>What stands here is the door: it knows who calls, binds the district, and turns refusals into answers. Every resource
 * calls the same use cases and boards as the pages.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.api;
