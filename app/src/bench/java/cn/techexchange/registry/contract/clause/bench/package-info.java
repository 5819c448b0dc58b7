/** Measures the clause checker; no part of the platform. */
@NullMarked
package cn.techexchange.registry.contract.clause.bench;

import org.jspecify.annotations.NullMarked;
