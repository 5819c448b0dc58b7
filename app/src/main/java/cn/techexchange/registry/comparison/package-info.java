/** Contracts under one rule pack and another: what each would make of them. */
@NullMarked
package cn.techexchange.registry.comparison;

import org.jspecify.annotations.NullMarked;
