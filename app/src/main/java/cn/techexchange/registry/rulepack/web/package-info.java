/** The rule packs for reading. */
@NullMarked
package cn.techexchange.registry.rulepack.web;

import org.jspecify.annotations.NullMarked;
