/** Contracts as what negotiations on the market came to. */
@NullMarked
package cn.techexchange.registry.dealing;

import org.jspecify.annotations.NullMarked;
