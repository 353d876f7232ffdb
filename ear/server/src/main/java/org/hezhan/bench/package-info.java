/**
 * Measures the product against its goals on seeded districts: a stack and a home of its own, load made here, the database's
 * limit told by pgbench with the same statements. What it finds is written to {@code docs/benchmarks.md} and {@code .json}.
 */
@NullMarked
package org.hezhan.bench;

import org.jspecify.annotations.NullMarked;
